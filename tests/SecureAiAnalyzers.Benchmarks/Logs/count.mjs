// Counts our findings in the logs of a folder.
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create()).connect();
const reader = await connection.runAndReadAll(`
    SELECT count(*) AS findings, count(DISTINCT file) AS files
    FROM (
        SELECT result.ruleId AS rule, result.locations[1].physicalLocation.artifactLocation.uri AS file
        FROM (
            SELECT unnest(run.results) AS result
            FROM (
                SELECT unnest(runs) AS run
                FROM read_json('logs/*.sarif', maximum_object_size = 100000000, columns = {
                    runs: 'STRUCT(results STRUCT(ruleId VARCHAR, level VARCHAR, message STRUCT("text" VARCHAR),
                        locations STRUCT(physicalLocation STRUCT(artifactLocation STRUCT(uri VARCHAR), region STRUCT(startLine INTEGER)))[])[])[]'
                }))))
    WHERE rule LIKE 'SAI%'`);
console.log(`${reader.getRows()[0][0]} findings in ${reader.getRows()[0][1]} files`);
