// Checks bills of materials by the schemas that the library of CycloneDX brings, in the strict form. The arguments are files.
const fs = require('fs');
const { Validation } = require('@cyclonedx/cyclonedx-library');

(async () => {
    for (const file of process.argv.slice(2)) {
        const text = fs.readFileSync(file, 'utf8');
        const mistakes = await new Validation.JsonStrictValidator(JSON.parse(text).specVersion).validate(text);
        console.log(`${JSON.parse(text).specVersion}: ${mistakes === null ? 'valid' : JSON.stringify(mistakes)}`);
    }
})().catch(problem => {
    console.error(problem);
    process.exit(1);
});
