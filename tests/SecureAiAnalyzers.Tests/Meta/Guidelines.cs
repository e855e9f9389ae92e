using static SecureAiAnalyzers.Tests.Meta.CodeEvidence;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>
/// The NCSC/CISA "Guidelines for secure AI system development" (November 2023): 4 sections, 17 recommendations. The ids are ours: section,
/// number of the recommendation, letter of the sub-point.
/// </summary>
internal static class Guidelines
{
    private static readonly GuidelineRecommendation[] SecureDesign =
    [
        new("SD-1", "Raise staff awareness of threats and risks",
        [
            new("SD-1a", "Leaders and system owners know the threats to AI and their mitigations", None,
                "Knowledge of people; training records show it"),
            new("SD-1b", "Developers and data scientists follow the threats and keep risk owners informed", None,
                "An exchange between people; rule pages can only teach"),
            new("SD-1c", "Developers are trained in secure coding and responsible AI", None,
                "Knowledge of people; diagnostics and fixes teach, training records show it"),
            new("SD-1d", "Users are told about risks that are particular to AI", None,
                "User documentation shows it"),
        ]),
        new("SD-2", "Model the threats to the system",
        [
            new("SD-2a", "The effects of a compromised or misbehaving AI part on system, users and society are assessed", ShowsPart),
            new("SD-2b", "Threats that are particular to AI are assessed and the decisions recorded", ShowsPart),
            new("SD-2c", "Sensitivity of data, value as a target and automated attacks are taken into account", None,
                "A judgement about the business; the threat model records it"),
        ]),
        new("SD-3", "Design for security as well as function and performance",
        [
            new("SD-3a", "AI is the right means for the task", None,
                "A decision before any code; the design record gives the reason"),
            new("SD-3b", "The choice between training, adapting and calling a model fits the requirements", None,
                "A decision before any code; the design record gives the reason"),
            new("SD-3c", "External model providers are examined before use", ShowsPart),
            new("SD-3d", "Libraries are examined; model loaders run no code from untrusted models", ShowsPart),
            new("SD-3e", "Models of third parties are handled as untrusted code: scanned and isolated", ShowsPart),
            new("SD-3f", "What is sent to external services is controlled", ShowsPart),
            new("SD-3g", "Data and inputs are checked and cleaned, feedback and learning included", ShowsPart),
            new("SD-3h", "AI code follows secure development practice", ShowsPart),
            new("SD-3i", "Actions that AI triggers are restricted, with fail-safes outside the model", ShowsPart),
            new("SD-3j", "Output is useful without giving an attacker needless detail", Decides),
            new("SD-3k", "Model output passes guardrails where needed", ShowsPart),
            new("SD-3l", "Interfaces offered to others withstand attacks on the AI behind them", ShowsPart),
            new("SD-3m", "The most secure settings are the default", Decides),
            new("SD-3n", "Each function has the least privilege that it needs", ShowsPart),
            new("SD-3o", "Risky capabilities are explained and opt-in; prohibited uses are stated", ShowsPart),
        ]),
        new("SD-4", "Weigh security when choosing the model",
        [
            new("SD-4a", "Architecture and size are weighed against robustness and need for data", None,
                "A property of the model; its model card tells"),
            new("SD-4b", "The model fits the use case, and adapting it is feasible", None,
                "Shown by an evaluation of the model, not by the code that calls it"),
            new("SD-4c", "Output can be aligned, interpreted and explained; the simplest sufficient model is used", ShowsPart),
            new("SD-4d", "Size, integrity, quality, sensitivity, age and diversity of training data are weighed", None,
                "A property of the training data; its data card tells"),
            new("SD-4e", "Hardening, regularisation and privacy techniques are considered", None,
                "Happens in training; the model card tells"),
            new("SD-4f", "Origin of model, data and tools is known", ShowsPart),
            new("SD-4g", "Choices are revisited as research advances", None,
                "A recurring review; a dated record shows it"),
        ]),
    ];

    private static readonly GuidelineRecommendation[] SecureDevelopment =
    [
        new("DV-1", "Secure the supply chain",
        [
            new("DV-1a", "The AI supply chain is assessed and watched; suppliers meet the own standards", ShowsPart),
            new("DV-1b", "A risk process takes over when a supplier falls short", None,
                "A management process; records of accepted risks show it"),
            new("DV-1c", "Components come from verified developers and are well secured and documented", ShowsPart),
            new("DV-1d", "Critical systems can fail over to another solution", ShowsPart),
            new("DV-1e", "Attestations of suppliers are tracked", ShowsPart),
        ]),
        new("DV-2", "Identify, track and protect assets",
        [
            new("DV-2a", "The value of models, data, prompts, logs and assessments is known", ShowsPart),
            new("DV-2b", "Logs are handled as sensitive data", ShowsPart),
            new("DV-2c", "It is known where assets are, and their risks are accepted", ShowsPart),
            new("DV-2d", "Assets are tracked, authenticated, versioned, and can be restored to a good state", ShowsPart),
            new("DV-2e", "What data the AI may reach is controlled", ShowsPart),
            new("DV-2f", "Generated content is handled by its own sensitivity and that of its inputs", ShowsPart),
        ]),
        new("DV-3", "Document data, models and prompts",
        [
            new("DV-3a", "Creation, operation and life cycle of models, data sets and system prompts are documented", ShowsPart),
            new("DV-3b", "Documentation holds the facts that security needs: sources, limits, guardrails, hashes, retention", ShowsPart),
            new("DV-3c", "Model cards, data cards and bills of materials exist", ShowsPart),
        ]),
        new("DV-4", "Manage technical debt",
        [
            new("DV-4a", "Technical debt is found, tracked and managed over the life cycle", ShowsPart),
            new("DV-4b", "Life-cycle plans cover decommissioning, and lessons reach later systems", None,
                "A plan for the future; project records show it"),
        ]),
    ];

    private static readonly GuidelineRecommendation[] SecureDeployment =
    [
        new("DP-1", "Secure the infrastructure",
        [
            new("DP-1a", "Good infrastructure security holds in every part of the life cycle", None,
                "Decided where the system runs; code shows only how it connects"),
            new("DP-1b", "Access to interfaces, models, data and pipelines is controlled", ShowsPart),
            new("DP-1c", "Sensitive environments are separated", ShowsPart),
            new("DP-1d", "The system withstands theft of the model and attacks on its performance", ShowsPart),
        ]),
        new("DP-2", "Protect the model continuously",
        [
            new("DP-2a", "Direct access to weights is prevented by standard practice", ShowsPart),
            new("DP-2b", "The query interface detects and prevents access to, change of and leaks from the model", ShowsPart),
            new("DP-2c", "Hashes or signatures of models, data sets and checkpoints are made and checked", ShowsPart),
            new("DP-2d", "Keys are managed well", ShowsPart),
            new("DP-2e", "Privacy-enhancing techniques are used where apt", None,
                "A choice of training and data preparation; the data card tells"),
        ]),
        new("DP-3", "Prepare for incidents",
        [
            new("DP-3a", "Plans for response, escalation and remediation exist and are reviewed", None,
                "A plan for people; the dates of its exercises show it"),
            new("DP-3b", "Critical resources have offline backups", None,
                "An arrangement of operation; restore tests show it"),
            new("DP-3c", "Responders are trained for incidents with AI", None,
                "Knowledge of people; training records show it"),
            new("DP-3d", "Customers get good audit logs at no extra charge", ShowsPart),
        ]),
        new("DP-4", "Release responsibly",
        [
            new("DP-4a", "A release follows benchmarks and red teaming", ShowsPart),
            new("DP-4b", "Known limits and failure modes are disclosed", None,
                "User documentation shows it"),
        ]),
        new("DP-5", "Make it easy for users to do the right thing",
        [
            new("DP-5a", "Benefit and risk of each new setting are weighed", ShowsPart),
            new("DP-5b", "The secure setting is the only one, or else the default", Decides),
            new("DP-5c", "Controls stand against malicious use and deployment", ShowsPart),
            new("DP-5d", "Users get guidance on use, limits and failure modes", None,
                "User documentation shows it"),
            new("DP-5e", "Users know their duties and how their data is used, kept, retrained on and reviewed", ShowsPart),
        ]),
    ];

    private static readonly GuidelineRecommendation[] SecureOperation =
    [
        new("OM-1", "Monitor the behaviour of the system",
        [
            new("OM-1a", "Outputs and performance are measured, so that sudden and slow changes are seen", ShowsPart),
            new("OM-1b", "Intrusion and compromise are detected and told from drift", None,
                "An analysis of running systems; alerts and their history show it"),
        ]),
        new("OM-2", "Monitor the inputs of the system",
        [
            new("OM-2a", "Inputs are logged for audit and investigation, within the limits of privacy", ShowsPart),
            new("OM-2b", "Adversarial and unusual inputs are detected", ShowsPart),
        ]),
        new("OM-3", "Update securely",
        [
            new("OM-3a", "Updates are automatic by default and delivered securely in modules", None,
                "Decided by the release process; its records show it"),
            new("OM-3b", "Changes of data, model or prompt count as changes of behaviour and are tested", ShowsPart),
            new("OM-3c", "Users can evaluate changes: previews and versioned interfaces", ShowsPart),
        ]),
        new("OM-4", "Collect and share lessons learned",
        [
            new("OM-4a", "The team takes part in the exchange of information about threats", None,
                "An exchange between organisations; code has no part in it"),
            new("OM-4b", "Feedback is welcome and security researchers have consent to look", ShowsPart),
            new("OM-4c", "Vulnerabilities are published with complete entries", None,
                "Done in public databases after release; the published entries show it"),
            new("OM-4d", "Problems are fixed quickly", ShowsPart),
        ]),
    ];

    /// <summary>All sections, in the order of the guidelines.</summary>
    public static IReadOnlyList<GuidelineSection> Sections { get; } =
    [
        new("Secure design", SecureDesign),
        new("Secure development", SecureDevelopment),
        new("Secure deployment", SecureDeployment),
        new("Secure operation and maintenance", SecureOperation),
    ];

    /// <summary>All controls, in the order of the guidelines.</summary>
    public static IReadOnlyList<FrameworkItem> Controls { get; } =
        [.. Sections.SelectMany(section => section.Recommendations).SelectMany(recommendation => recommendation.Controls)];
}
