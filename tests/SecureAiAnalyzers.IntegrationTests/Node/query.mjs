// Runs each statement of an SQL file and prints the rows of each as JSON.
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create()).connect();
const statements = await connection.extractStatements(readFileSync(process.argv[2], 'utf8'));
const answers = [];
for (let i = 0; i < statements.count; i++) {
    const statement = await statements.prepare(i);
    answers.push((await statement.runAndReadAll()).getRowObjectsJson());
}

console.log(JSON.stringify(answers));
