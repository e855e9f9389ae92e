-- Questions to the findings of many repositories, for DuckDB 1.2 or newer. Each file is what 'secure-ai sarif' has written for one repository.
SET VARIABLE logs = '**/secure-ai.sarif';

-- One row for each run; what ran stands in 'analysis'.
CREATE OR REPLACE VIEW runs AS
SELECT filename AS log, unnest(runs) AS run
FROM read_json(
    getvariable('logs'),
    filename = true,
    maximum_object_size = 1000000000,
    columns = {
        runs: 'STRUCT(
            tool STRUCT(driver STRUCT(semanticVersion VARCHAR, rules STRUCT(
                id VARCHAR,
                shortDescription STRUCT("text" VARCHAR),
                relationships STRUCT(target STRUCT(id VARCHAR, toolComponent STRUCT(name VARCHAR)))[],
                properties STRUCT("security-severity" VARCHAR, precision VARCHAR, category VARCHAR))[])),
            automationDetails STRUCT(id VARCHAR),
            properties STRUCT(analysis STRUCT(
                verdict VARCHAR, version VARCHAR, sdks VARCHAR, newerSdks VARCHAR, rulesOn VARCHAR, rulesOff VARCHAR,
                compilations BIGINT, unproven BIGINT, budgets BIGINT, baselined BIGINT)),
            results STRUCT(
                ruleId VARCHAR,
                ruleIndex INTEGER,
                level VARCHAR,
                message STRUCT("text" VARCHAR),
                locations STRUCT(physicalLocation STRUCT(artifactLocation STRUCT(uri VARCHAR), region STRUCT(startLine INTEGER)))[],
                codeFlows STRUCT(threadFlows STRUCT(locations STRUCT(location STRUCT(message STRUCT("text" VARCHAR)))[])[])[],
                partialFingerprints STRUCT("secureAi/v1" VARCHAR),
                baselineState VARCHAR,
                suppressions STRUCT(kind VARCHAR, justification VARCHAR)[])[])[]'
    });

-- One row for each finding.
CREATE OR REPLACE VIEW findings AS
SELECT
    log,
    run.automationDetails.id AS category,
    result.ruleId AS rule,
    rule.shortDescription."text" AS title,
    result.level AS level,
    CAST(rule.properties."security-severity" AS DOUBLE) AS severity,
    result.locations[1].physicalLocation.artifactLocation.uri AS file,
    result.locations[1].physicalLocation.region.startLine AS line,
    result.message."text" AS message,
    coalesce(len(result.codeFlows), 0) > 0 AS has_flow,
    result.partialFingerprints."secureAi/v1" AS fingerprint,
    result.baselineState AS state,
    coalesce(len(result.suppressions), 0) > 0 AS suppressed,
    result.suppressions[1].justification AS reason,
    list_transform(
        list_filter(rule.relationships, lambda entry: entry.target.toolComponent.name = 'CWE'),
        lambda entry: entry.target.id) AS cwe
FROM (
    SELECT log, run, unnest(run.results) AS result, run.tool.driver.rules AS rules
    FROM runs
), LATERAL (SELECT rules[result.ruleIndex + 1] AS rule);

-- The gravest first.
SELECT rule, title, max(severity) AS severity, count(*) AS findings, count(DISTINCT log) AS repositories
FROM findings
WHERE NOT suppressed
GROUP BY rule, title
ORDER BY severity DESC, findings DESC, rule;

-- Which repositories prove that all was analysed?
SELECT log, run.properties.analysis.verdict AS verdict, run.properties.analysis.version AS version, run.properties.analysis.sdks AS sdks
FROM runs
ORDER BY verdict, log;

-- What is silenced, and why?
SELECT log, rule, file, line, reason
FROM findings
WHERE suppressed
ORDER BY log, file, line;

-- Ways of untrusted text, by weakness.
SELECT weakness, count(*) AS findings
FROM findings, unnest(cwe) AS entry(weakness)
WHERE has_flow AND NOT suppressed
GROUP BY weakness
ORDER BY findings DESC, weakness;
