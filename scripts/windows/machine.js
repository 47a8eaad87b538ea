// SPDX-License-Identifier: MIT
'use strict';

// As much of a Windows machine as PHP's configure scripts see: a disk, the environment, a compiler that tells its
// version, and the objects of the Windows Script Host. Nothing of it is on the real disk but what put() brings.

const vm = require('vm');

/** What WScript.Quit throws, so that the script ends. */
class Quit extends Error {
	constructor(code) {
		super(`ended with exit code ${code}`);
		this.code = code;
	}
}

/** Paths are compared without regard to case and written with backslashes, as Windows does. */
class Disk {
	constructor(currentFolder) {
		this.currentFolder = currentFolder;
		this.files = new Map();
		this.folders = new Map();
		this.addFolder(currentFolder);
	}

	absolute(path) {
		path = String(path).replace(/\//g, '\\');
		if (!/^[a-z]:/i.test(path)) {
			path = `${this.currentFolder}\\${path}`;
		}
		const parts = [];
		for (const part of path.split('\\')) {
			if (part === '..') {
				parts.pop();
			} else if (part !== '.' && part !== '') {
				parts.push(part);
			}
		}
		return parts.join('\\');
	}

	key(path) {
		return this.absolute(path).toLowerCase();
	}

	put(path, text) {
		path = this.absolute(path);
		this.addFolder(path.slice(0, path.lastIndexOf('\\')));
		this.files.set(path.toLowerCase(), { path, text });
	}

	addFolder(path) {
		for (path = this.absolute(path); path.includes('\\'); path = path.slice(0, path.lastIndexOf('\\'))) {
			this.folders.set(path.toLowerCase(), path);
		}
	}

	has(path) {
		return this.files.has(this.key(path));
	}

	read(path) {
		const file = this.files.get(this.key(path));
		if (!file) {
			throw new Error(`there is no file ${this.absolute(path)}`);
		}
		return file.text;
	}

	/** The paths that stand right in a folder. */
	inside(folder, paths) {
		const start = `${this.key(folder)}\\`;
		return paths.filter((path) => path.toLowerCase().startsWith(start) && !path.slice(start.length).includes('\\'));
	}

	filesIn(folder) {
		return this.inside(folder, [...this.files.values()].map((file) => file.path));
	}

	foldersIn(folder) {
		return this.inside(folder, [...this.folders.values()]);
	}
}

/** A text that a script writes, the console's or a file's. Files are there at once, as not every script closes them. */
class Output {
	constructor(text = '', written = () => {}) {
		this.text = text;
		this.written = written;
		this.written(text);
	}

	Write(text) {
		this.text += text;
		this.written(this.text);
	}

	WriteLine(text = '') {
		this.Write(`${text}\r\n`);
	}

	WriteBlankLines(count) {
		this.Write('\r\n'.repeat(count));
	}

	Close() {}
}

class Input {
	constructor(text) {
		this.rest = text;
	}

	get AtEndOfStream() {
		return this.rest === '';
	}

	ReadAll() {
		const text = this.rest;
		this.rest = '';
		return text;
	}

	ReadLine() {
		const [line, ...rest] = this.rest.split('\n');
		this.rest = rest.join('\n');
		return line.replace(/\r$/, '');
	}

	Close() {}
}

const FOR_APPENDING = 8;

function fileSystem(disk) {
	const name = (path) => String(path).split(/[\\/]/).pop();
	return {
		FileExists: (path) => disk.has(path),
		FolderExists: (path) => disk.folders.has(disk.key(path)),
		GetAbsolutePathName: (path) => disk.absolute(path),
		GetParentFolderName: (path) => String(path).replace(/[\\/]?[^\\/]*$/, ''),
		GetFileName: name,
		BuildPath: (folder, file) => `${folder}\\${file}`,
		CreateFolder: (path) => disk.addFolder(path),
		CreateTextFile: (path) => new Output('', (text) => disk.put(path, text)),
		OpenTextFile(path, mode) {
			return mode === FOR_APPENDING
				? new Output(disk.read(path), (text) => disk.put(path, text))
				: new Input(disk.read(path));
		},
		DeleteFile: (path) => disk.files.delete(disk.key(path)),
		CopyFile: (from, to) => disk.put(to, disk.read(from)),
		GetFolder: (path) => ({ Files: disk.filesIn(path), SubFolders: disk.foldersIn(path) }),
	};
}

class Dictionary {
	constructor() {
		this.items = new Map();
	}

	Exists(key) {
		return this.items.has(key);
	}

	Add(key, value) {
		this.items.set(key, value);
	}

	Remove(key) {
		this.items.delete(key);
	}

	Item(key) {
		return this.items.get(key);
	}

	Keys() {
		return [...this.items.keys()];
	}
}

class Enumerator {
	constructor(items) {
		this.items = items;
		this.index = 0;
	}

	atEnd() {
		return this.index >= this.items.length;
	}

	moveNext() {
		this.index++;
	}

	item() {
		return this.items[this.index];
	}
}

class VBArray {
	constructor(items) {
		this.items = items;
	}

	toArray() {
		return this.items;
	}
}

/** What programs print that the scripts ask for their version. */
const PROGRAMS = [
	[/\bwhere cl\.exe\b/i, 'C:\\compiler\\bin\\cl.exe'],
	[/\bdumpbin\b/i, 'FILE HEADER VALUES\r\n            8664 machine (x64)'],
	[/\bcl\.exe\b/i, 'Microsoft (R) C/C++ Optimizing Compiler Version 19.39.33523 for x64'],
	[/\blink\.exe\b/i, 'Microsoft (R) Incremental Linker Version 14.39.33523.0'],
	[/\bbison\.exe\b/i, 'bison (GNU Bison) 3.8.2'],
	[/\bre2c\.exe\b/i, 're2c 3.1'],
];

function shell(disk, environment) {
	return {
		CurrentDirectory: disk.currentFolder,
		Environment: () => ({ Item: (name) => environment[name] ?? '' }),
		Exec(command) {
			const program = PROGRAMS.find(([pattern]) => pattern.test(command));
			if (!program) {
				throw new Error(`no such program: ${command}`);
			}
			return { StdOut: new Input(program[1]) };
		},
	};
}

/** Runs a script that stands on the disk; gives what it printed, and its error where it ended with one. */
function run(disk, environment, path, programArguments) {
	const StdOut = new Output();
	const StdErr = new Output();
	const objects = {
		'Scripting.FileSystemObject': () => fileSystem(disk),
		'Scripting.Dictionary': () => new Dictionary(),
		'WScript.Shell': () => shell(disk, environment),
	};
	const WScript = {
		StdOut,
		StdErr,
		ScriptFullName: path,
		Arguments: Object.defineProperty((index) => programArguments[index], 'length', { value: programArguments.length }),
		CreateObject: (name) => objects[name](),
		Quit(code) {
			throw new Quit(code);
		},
	};
	const GetObject = () => ({ ExecQuery: () => ({ ItemIndex: () => ({ Caption: 'Windows', Version: '10' }) }) });
	let error = null;
	try {
		vm.runInNewContext(disk.read(path), { WScript, GetObject, Enumerator, VBArray, STDERR: StdErr }, { filename: path });
	} catch (thrown) {
		error = thrown;
	}
	return { output: StdOut.text + StdErr.text, error };
}

module.exports = { Disk, run };
