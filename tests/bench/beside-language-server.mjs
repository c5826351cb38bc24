#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// How long after a key the editor agrees with the text: our window with all its views, and
// yaml-language-server's markers alone, on the same file in the same run.
//
//   node tests/bench/beside-language-server.mjs [--edits N] [--schema FILE] --bench PATCHCORD-BENCH
//        [--server YAML-LANGUAGE-SERVER] FILE.yaml...
//
// --server is the program of the npm package yaml-language-server, its bin/yaml-language-server; without it only
// our figures are told. --schema is a JSON Schema for the server to check with; without one it only reads.

import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const { values: options, positionals: files } = parseArgs({
    allowPositionals: true,
    options: {
        edits: { type: "string", default: "40" },
        schema: { type: "string" },
        bench: { type: "string" },
        server: { type: "string" },
    },
});
if (files.length === 0 || !options.bench) {
    console.error("usage: beside-language-server.mjs --bench PATCHCORD-BENCH [--server PATH] FILE.yaml...");
    process.exit(2);
}
const editCount = Number(options.edits);

function percentile(times, share) {
    const sorted = [...times].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/// The program speaks JSON-RPC with a length before each message.
class Server {
    constructor(program) {
        this.process = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
        this.buffer = Buffer.alloc(0);
        this.nextId = 1;
        this.answers = new Map();
        this.published = () => {};
        this.process.stdout.on("data", (data) => this.take(data));
    }

    take(data) {
        this.buffer = Buffer.concat([this.buffer, data]);
        for (;;) {
            const head = this.buffer.indexOf("\r\n\r\n");
            if (head < 0) return;
            const length = Number(/Content-Length: (\d+)/i.exec(this.buffer.subarray(0, head).toString())[1]);
            if (this.buffer.length < head + 4 + length) return;
            const message = JSON.parse(this.buffer.subarray(head + 4, head + 4 + length).toString());
            this.buffer = this.buffer.subarray(head + 4 + length);
            this.handle(message);
        }
    }

    handle(message) {
        if (message.method === "textDocument/publishDiagnostics") {
            this.published(message.params);
        } else if (message.method && message.id !== undefined) {
            // It asks for settings and capabilities: it has been told all there is.
            const result = message.method === "workspace/configuration" ? this.settings(message.params) : null;
            this.send({ id: message.id, result });
        } else if (this.answers.has(message.id)) {
            this.answers.get(message.id)(message.result);
        }
    }

    settings(params) {
        const schemas = options.schema ? { [pathToFileURL(resolve(options.schema)).href]: "*" } : {};
        const yaml = { validate: true, hover: false, completion: false, schemas, schemaStore: { enable: false } };
        return params.items.map((item) => (item.section === "yaml" ? yaml : {}));
    }

    send(message) {
        const body = JSON.stringify({ jsonrpc: "2.0", ...message });
        this.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    }

    request(method, params) {
        const id = this.nextId++;
        this.send({ id, method, params });
        return new Promise((done) => this.answers.set(id, done));
    }

    notify(method, params) {
        this.send({ method, params });
    }

    nextMarkers() {
        return new Promise((done) => (this.published = done));
    }
}

/// Types a digit behind every n-th `timeout: 20` and waits for the markers that follow.
async function serverTimes(file) {
    const lines = readFileSync(file, "utf8").split("\n");
    const places = lines.flatMap((line, i) => (/timeout: \d+$/.test(line) ? [i] : []));
    const server = new Server(options.server);
    await server.request("initialize", {
        processId: process.pid,
        rootUri: null,
        capabilities: { workspace: { configuration: true } },
    });
    server.notify("initialized", {});
    const uri = pathToFileURL(resolve(file)).href;
    let markers = server.nextMarkers();
    server.notify("textDocument/didOpen", {
        textDocument: { uri, languageId: "yaml", version: 1, text: lines.join("\n") },
    });
    await markers;
    const times = [];
    for (let i = 0; i < editCount; ++i) {
        const line = places[(i * 7919) % places.length];
        const place = { line, character: lines[line].length };
        lines[line] += String(i % 10);
        markers = server.nextMarkers();
        const start = performance.now();
        server.notify("textDocument/didChange", {
            textDocument: { uri, version: i + 2 },
            contentChanges: [{ range: { start: place, end: place }, text: String(i % 10) }],
        });
        await markers;
        times.push(performance.now() - start);
    }
    server.process.kill();
    return { median: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

function ownTimes(file) {
    const run = spawnSync(options.bench, ["--frames", "1", "--edits", String(editCount), file], {
        env: { ...process.env, QT_QPA_PLATFORM: "offscreen" },
        encoding: "utf8",
        maxBuffer: 1 << 24,
    });
    const report = JSON.parse(run.stdout);
    return { typing: report.typing_ms, broken: report.typing_broken_ms };
}

const show = (times) => `${times.median.toFixed(1).padStart(8)} ${times.p95.toFixed(1).padStart(8)}`;
console.log("milliseconds from a key until all agree       median      p95");
for (const file of files) {
    const own = ownTimes(file);
    console.log(`${file}`);
    console.log(`  patchcord, every view                    ${show(own.typing)}`);
    console.log(`  patchcord, while the text is broken      ${show(own.broken)}`);
    if (options.server) console.log(`  yaml-language-server, markers alone      ${show(await serverTimes(file))}`);
}
process.exit(0);
