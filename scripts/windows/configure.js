// SPDX-License-Identifier: MIT
'use strict';

// Runs PHP's own configure scripts for Windows over config.w32, and checks what they make of it.
//
//   node configure.js PHP-SOURCE CHECKOUT FLAGS
//
// Prints a line for each check. FLAGS is a folder, into which go the compiler's definitions and include folders as
// the Makefile has them, in files nts and zts, one a line.

const fs = require('fs');
const path = require('path');
const { Disk, run } = require('./machine.js');

const [phpSource, checkout, flagsFolder] = process.argv.slice(2);

const EXTENSION = 'C:\\work\\ext';
const PHP = 'C:\\php';
const DEPENDENCIES = 'C:\\deps';
const COMPILER = 'C:\\compiler';

const ENVIRONMENT = {
	SystemDrive: 'C:',
	ProgramFiles: 'C:\\Program Files',
	VCINSTALLDIR: COMPILER,
	PATH: `${COMPILER}\\bin`,
	LIB: `${COMPILER}\\lib`,
	INCLUDE: `${COMPILER}\\include`,
};
const PROGRAMS = ['cl', 'link', 'lib', 'nmake', 'bison', 'sed', 're2c', 'mc', 'mt'];
const SYSTEM_LIBRARIES = ['ws2_32', 'crypt32', 'winmm', 'wldap32', 'normaliz'];
const LIBRARIES = ['libcurl_a', 'libcrypto', 'libssl', 'zlib_a', 'nghttp2', 'libssh2'];
const OPTIONAL_LIBRARIES = ['brotlidec-static', 'brotlicommon-static', 'libzstd_a'];
const HEADERS = ['curl\\curl.h', 'curl\\easy.h', 'openssl\\ssl.h', 'brotli\\decode.h'];

let failed = 0;
let passed = 0;

function check(what, wrong) {
	if (wrong) {
		failed++;
		console.log(`  FAIL  ${what}: ${wrong}`);
	} else {
		passed++;
		console.log(`  ok    ${what}`);
	}
}

/** What is in one list and not in the other, as a sentence; '' where nothing is. */
function difference(is, should) {
	const said = (verb, names) => (names.length ? [`${verb} ${names.slice(0, 5).join(' ')}${names[5] ? ' …' : ''}`] : []);
	const lacking = should.filter((one) => !is.includes(one));
	const more = is.filter((one) => !should.includes(one));
	return [...said('lacks', lacking), ...said('has', more)].join(', ');
}

function fromSource(name) {
	return fs.readFileSync(path.join(phpSource, name), 'latin1');
}

function phpVersion() {
	const [, version] = fromSource('main/php_version.h').match(/PHP_VERSION "(\d+\.\d+\.\d+)/);
	return version;
}

/** PHP's development package, as PHP's own build writes it (generate_phpize() of confutils.js). */
function putPhp(disk, zts) {
	const [major, minor, release] = phpVersion().split('.');
	const version = [
		`var PHP_VERSION=${major};`,
		`var PHP_MINOR_VERSION=${minor};`,
		`var PHP_RELEASE_VERSION=${release};`,
		'var PHP_EXTRA_VERSION="";',
		`var PHP_VERSION_STRING="${phpVersion()}";`,
		'var PHP_PREFIX="C:\\\\php";',
		`var PHP_ZTS="${zts ? 'Yes' : 'No'}";`,
	];
	disk.put(`${PHP}\\script\\phpize.js`, `${version.join('\n')}\n${fromSource('win32/build/phpize.js.in')}`);
	disk.put(`${PHP}\\script\\config.phpize.js`, [
		`var PHP_ZTS="${zts ? 'yes' : 'no'}";`,
		'var PHP_DEBUG="no";',
		`var PHP_DLL_LIB="php8${zts ? 'ts' : ''}.lib";`,
		`var PHP_DLL="php8${zts ? 'ts' : ''}.dll";`,
		'var PHP_SECURITY_FLAGS="no", PHP_ANALYZER="no", PHP_PGO="no", PHP_PGI="no", PHP_ALL_SHARED="no";',
		'',
	].join('\n'));
	// Which of PHP's own extensions there are: here none that others could lean on.
	disk.put(`${PHP}\\script\\ext_deps.js`, 'var PHP_ZLIB="no", PHP_ZLIB_SHARED=false;\n');
	for (const name of ['confutils.js', 'config.w32.phpize.in', 'configure.tail', 'Makefile.phpize']) {
		disk.put(`${PHP}\\script\\${name}`, fromSource(`win32/build/${name}`));
	}
	disk.put(`${PHP}\\script\\run-tests.php`, '');
}

function putCompiler(disk) {
	for (const name of PROGRAMS) {
		disk.put(`${COMPILER}\\bin\\${name}.exe`, '');
	}
	for (const name of SYSTEM_LIBRARIES) {
		disk.put(`${COMPILER}\\lib\\${name}.lib`, '');
	}
	disk.addFolder(`${COMPILER}\\include`);
}

function putDependencies(disk, libraries) {
	for (const name of libraries) {
		disk.put(`${DEPENDENCIES}\\lib\\${name}.lib`, '');
	}
	for (const name of HEADERS) {
		disk.put(`${DEPENDENCIES}\\include\\${name}`, '');
	}
	disk.put(`${DEPENDENCIES}\\include\\curl\\curlver.h`, '#define LIBCURL_VERSION_NUM 0x080e01\n');
}

/** The real files below a folder, with slashes. */
function filesBelow(folder, below = '') {
	return fs.readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
		const name = below ? `${below}/${entry.name}` : entry.name;
		return entry.isDirectory() ? filesBelow(folder, name) : [name];
	});
}

function ours() {
	const files = ['config.w32', 'php_ezsms.c', 'php_ezsms.h'];
	files.push(...filesBelow(checkout, 'src'), ...filesBelow(checkout, 'stubs'));
	return Object.fromEntries(files.map((name) => [name, fs.readFileSync(path.join(checkout, name), 'latin1')]));
}

/** The variables of a Makefile, each with those that it names put in. */
function variables(makefile) {
	const found = {};
	for (const [, name, value] of makefile.matchAll(/^([A-Z0-9_]+) *=(.*)$/gm)) {
		found[name] ??= value.trim();
	}
	return (name) => {
		let value = found[name] ?? '';
		for (let depth = 0; depth < 5; depth++) {
			value = value.replace(/\$\(([A-Z0-9_]+)\)/g, (whole, inner) => found[inner] ?? '');
		}
		return value;
	};
}

/** phpize and configure over an extension's files; what came of it. */
function configure(files, options, { zts = false, libraries = [...LIBRARIES, ...OPTIONAL_LIBRARIES] } = {}) {
	const disk = new Disk(EXTENSION);
	putPhp(disk, zts);
	putCompiler(disk);
	putDependencies(disk, libraries);
	for (const [name, text] of Object.entries(files)) {
		disk.put(`${EXTENSION}\\${name}`, text);
	}
	const phpize = run(disk, ENVIRONMENT, `${PHP}\\script\\phpize.js`, []);
	if (phpize.error) {
		return { error: `phpize ${phpize.error.message}` };
	}
	const { output, error } = run(disk, ENVIRONMENT, `${EXTENSION}\\configure.js`, [`--with-php-build=${DEPENDENCIES}`, ...options]);
	if (error) {
		// An error of theirs is the last line that they print.
		return { error: `configure ${error.message}: ${output.trim().split('\n').pop()}` };
	}
	const makefile = disk.read('Makefile');
	return { disk, output, makefile, value: variables(makefile), warnings: output.match(/^WARNING.*$/gm) ?? [] };
}

/** Pairs of source and object, from the Makefile's lines "object object: source source". */
function compiled(makefile) {
	const pairs = [];
	for (const [, objects, sources] of makefile.matchAll(/^(\$\(BUILD_DIR\)\S+\.obj.*): (.*)$/gm)) {
		const names = sources.trim().split(/\s+/);
		objects.trim().split(/\s+/).forEach((object, index) => pairs.push([names[index], object]));
	}
	return pairs;
}

/** Definitions and include folders of the Makefile's compiler, as gcc and clang spell them. */
function portableFlags(value) {
	const line = `${value('CFLAGS_EZSMS')} ${value('CFLAGS')}`;
	const flags = [];
	for (const [, kind, quoted, plain] of line.matchAll(/\/([DI]) ?(?:"([^"]*)"|(\S+))/g)) {
		flags.push(kind === 'D' ? `-D${quoted ?? plain}` : `-I${(quoted ?? plain).replace(/\//g, '\\')}`);
	}
	return flags;
}

function checkThreading(files, zts) {
	const name = zts ? 'ZTS' : 'NTS';
	const result = configure(files, ['--enable-ezsms'], { zts });
	check(`${name}: phpize and configure succeed without a warning`, result.error ?? result.warnings.join(' '));
	if (result.error) {
		return;
	}
	const sources = Object.keys(files).filter((file) => file.endsWith('.c')).map((file) => result.disk.absolute(file));
	const pairs = compiled(result.makefile);
	check(`${name}: the Makefile compiles each source`, difference(pairs.map(([source]) => result.disk.absolute(source)), sources));
	const twice = pairs.map(([, object]) => object.toLowerCase()).filter((object, index, all) => all.indexOf(object) !== index);
	check(`${name}: each has an object of its own`, twice.join(' '));
	const targets = result.value('EXT_TARGETS').trim();
	check(`${name}: it becomes php_ezsms.dll`, targets === 'php_ezsms.dll' ? '' : `it becomes ${targets || 'nothing'}`);

	const flags = portableFlags(result.value);
	const wanted = ['-DCURL_STATICLIB', '-DCOMPILE_DL_EZSMS', '-DZEND_ENABLE_STATIC_TSRMLS_CACHE=1', '-DZEND_WIN32=1'];
	if (zts) {
		wanted.push('-DZTS=1');
	}
	const lacking = wanted.filter((flag) => !flags.includes(flag));
	check(`${name}: static libcurl, and what an extension defines`, lacking.length ? `lacks ${lacking.join(' ')}` : '');
	fs.writeFileSync(path.join(flagsFolder, zts ? 'zts' : 'nts'), `${flags.join('\n')}\n`);
}

/** PHP's own curl extension needs the same libcurl, so its config.w32 says what has to be linked. */
function checkLibraries(files) {
	const curl = { 'config.w32': fromSource('ext/curl/config.w32'), 'ext/curl/php_curl.h': '' };
	const theirs = configure(curl, ['--with-curl']);
	const mine = configure(files, ['--enable-ezsms']);
	if (theirs.error || mine.error) {
		check("the libraries of PHP's own curl extension", theirs.error ?? mine.error);
		return;
	}
	const libraries = (result, name) => result.value(`LIBS_${name}`).trim().split(/\s+/).filter(Boolean);
	const expected = libraries(theirs, 'CURL');
	// Already linked by every PHP build, and named here because libcurl needs it.
	const own = libraries(mine, 'EZSMS').filter((library) => library !== 'ws2_32.lib');
	check("the libraries of PHP's own curl extension", expected.length < 10 ? 'those are too few' : difference(own, expected));

	const enabled = (result) => !result.error && result.output.includes('Enabling extension');
	const all = [...LIBRARIES, ...OPTIONAL_LIBRARIES];
	for (const missing of LIBRARIES) {
		const result = configure(files, ['--enable-ezsms'], { libraries: all.filter((name) => name !== missing) });
		const said = !result.error && result.warnings.some((line) => line.includes('ezsms not enabled'));
		check(`without ${missing} it says so, and isn't built`, enabled(result) || !said ? 'it is built, or says nothing' : '');
	}
	const bare = configure(files, ['--enable-ezsms'], { libraries: LIBRARIES });
	check('without the optional compressions it is built', enabled(bare) ? '' : 'it is not');
	const dynamic = configure(files, ['--enable-ezsms'], { libraries: all.map((name) => name.replace('libcurl_a', 'libcurl')) });
	check('with libcurl as a DLL, CURL_STATICLIB is not defined',
		enabled(dynamic) && !portableFlags(dynamic.value).includes('-DCURL_STATICLIB') ? '' : 'it is, or nothing is built');
	check('without --enable-ezsms it is not built', enabled(configure(files, [])) ? 'it is' : '');
}

const files = ours();
checkThreading(files, false);
checkThreading(files, true);
checkLibraries(files);
console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed ? 1 : 0);
