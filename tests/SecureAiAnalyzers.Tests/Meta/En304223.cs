using static SecureAiAnalyzers.Tests.Meta.CodeEvidence;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>
/// ETSI EN 304 223 V2.1.1 (December 2025), baseline cyber security requirements for AI: the provisions that a derived table of the standard names. The text
/// of the standard itself was not read, and the wording is ours.
/// </summary>
internal static class En304223
{
    private const string People = "Knowledge of people; records of training show it";

    private const string Records = "Shown by documents and contracts";

    private const string Operation = "Shown by the running system and by those who operate it";

    /// <summary>The principles with their provisions.</summary>
    public static IReadOnlyList<FrameworkSection> Sections { get; } =
    [
        new("5.1.1 Awareness",
        [
            new("5.1.1-1", "Security training covers AI and is made for each role", None, People),
            new("5.1.1-2", "Staff stay informed about threats", None, People),
            new("5.1.1-2.2", "Developers are trained in secure AI code", None, People),
        ]),
        new("5.1.2 Secure design",
        [
            new("5.1.2-1", "Need, risks and mitigations are documented", None, Records),
            new("5.1.2-2", "The system withstands attacks, unexpected input and failure", ShowsPart),
            new("5.1.2-3", "Models, data and prompts leave an audit trail", ShowsPart),
            new("5.1.2-4", "External components are assessed for risk", ShowsPart),
            new("5.1.2-5", "The use fits the sensitivity of the data", None, Records),
            new("5.1.2-6", "AI has only the permissions on other systems that it needs", ShowsPart),
            new("5.1.2-7", "Providers of models are examined", None, Records),
        ]),
        new("5.1.3 Threats and risks",
        [
            new("5.1.3-1", "A threat model covers attacks on AI and is kept current", None, Records),
            new("5.1.3-1.2", "Functions that nobody needs are left out", ShowsPart),
            new("5.1.3-2", "Open threats are passed on", None, Records),
            new("5.1.3-3", "Third parties give assurance", None, Records),
            new("5.1.3-4", "The infrastructure is watched", None, Operation),
        ]),
        new("5.1.4 Human responsibility",
        [
            new("5.1.4-1", "People can oversee the system", ShowsPart),
            new("5.1.4-2", "People can assess its output", ShowsPart),
            new("5.1.4-3", "Where oversight is the control, technical measures support it", ShowsPart),
            new("5.1.4-4", "What custodians of data ask for is built in", ShowsPart),
            new("5.1.4-5", "Prohibited uses are told", None, Records),
        ]),
        new("5.2.1 Assets",
        [
            new("5.2.1-1", "An inventory names assets and dependencies", ShowsPart),
            new("5.2.1-2", "Assets are tracked, authenticated and versioned", ShowsPart),
            new("5.2.1-3", "A good state can be restored after a disaster", None, Operation),
            new("5.2.1-4", "Sensitive data is protected", ShowsPart),
            new("5.2.1-4.1", "Data and inputs are checked and cleaned", ShowsPart),
            new("5.2.1-4.2", "Weights are protected", ShowsPart),
        ]),
        new("5.2.2 Infrastructure",
        [
            new("5.2.2-1", "Access to interfaces, models, data and pipelines is controlled", ShowsPart),
            new("5.2.2-2", "Interfaces are limited", ShowsPart),
            new("5.2.2-3", "Development has an environment of its own", ShowsPart),
            new("5.2.2-4", "A policy tells how to report vulnerabilities", None, Records),
            new("5.2.2-5", "Plans for incidents and recovery exist", None, Records),
            new("5.2.2-6", "Contracts with clouds hold the duties", None, Records),
        ]),
        new("5.2.3 Supply chain",
        [
            new("5.2.3-1", "The supply chain is secured", ShowsPart),
            new("5.2.3-2", "The use of poorly documented models is justified", None, Records),
            new("5.2.3-3", "Released models are evaluated again", None, Records),
            new("5.2.3-4", "Changes of models are announced", None, Records),
        ]),
        new("5.2.4 Documentation",
        [
            new("5.2.4-1", "Design and maintenance leave a trail with the facts of security", ShowsPart),
            new("5.2.4-1.2", "Hashes of models are released", ShowsPart),
            new("5.2.4-2", "Sources of public data are recorded", None, Records),
            new("5.2.4-3", "Changes of prompts and configuration are logged", ShowsPart),
        ]),
        new("5.2.5 Tests",
        [
            new("5.2.5-1", "Releases are tested for security", ShowsPart),
            new("5.2.5-2", "Independent testers look before deployment", None, People),
            new("5.2.5-3", "Findings are shared", None, Records),
            new("5.2.5-4", "Output gives away no internals and has no unintended influence", ShowsPart),
        ]),
        new("5.3.1 Users",
        [
            new("5.3.1-1", "Users know how their data is used and kept", None, Records),
            new("5.3.1-2", "Users know limits and failure modes", None, Records),
            new("5.3.1-3", "Users are supported in incidents", None, Operation),
        ]),
        new("5.4.1 Updates",
        [
            new("5.4.1-1", "Updates and patches are delivered", ShowsPart),
            new("5.4.1-2", "A major update counts as a new version and is tested", ShowsPart),
            new("5.4.1-3", "Operators can evaluate changes", None, Records),
        ]),
        new("5.4.2 Monitoring",
        [
            new("5.4.2-1", "Actions of system and users are logged", ShowsPart),
            new("5.4.2-2", "Logs are analysed", None, Operation),
            new("5.4.2-3", "Internal states are watched", None, Operation),
            new("5.4.2-4", "Performance is watched over time", None, Operation),
        ]),
        new("5.5.1 End of life",
        [
            new("5.5.1-1", "On transfer, data is handed over or deleted securely", None, Operation),
            new("5.5.1-2", "On decommission, data is deleted securely", None, Operation),
        ]),
    ];
}
