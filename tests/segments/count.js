// SPDX-License-Identifier: MIT
// What the two calculators say of the texts on standard input, a JSON string a line. A line of the output is
// [sms-segments-calculator, split-sms], each [alphabet, segments, units left in the last one]; where the first has
// found clusters of several characters, they follow as [where, how long], in UTF-16 code units.
'use strict';

const { createInterface } = require('node:readline');
const { createRequire } = require('node:module');

const packages = createRequire(process.argv[2] + '/');
const { SegmentedMessage } = packages('sms-segments-calculator');
const splitter = packages('split-sms');

const BITS = { 'GSM-7': 7, 'UCS-2': 16 };

function calculated(message) {
	const free = message.segments[message.segments.length - 1].freeSizeInBits();
	return [message.encodingName, message.segmentsCount, Math.floor(free / BITS[message.encodingName])];
}

function split(text) {
	const { characterSet, parts, remainingInPart } = splitter.split(text, { summary: true });
	return [characterSet, parts.length, remainingInPart];
}

function clusters(message) {
	const found = [];
	let at = 0;
	for (const grapheme of message.graphemes) {
		if (grapheme.length > (grapheme.codePointAt(0) > 0xFFFF ? 2 : 1)) {
			found.push([at, grapheme.length]);
		}
		at += grapheme.length;
	}
	return found;
}

createInterface({ input: process.stdin }).on('line', (line) => {
	const text = JSON.parse(line);
	const message = new SegmentedMessage(text);
	const answer = [calculated(message), split(text)];
	process.stdout.write(JSON.stringify(answer.concat(clusters(message))) + '\n');
});
