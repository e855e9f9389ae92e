using static SecureAiAnalyzers.Tests.Meta.CodeEvidence;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>
/// The OWASP AI Security Verification Standard 1.0 (June 2026), whose numbers are frozen. The wording is ours; a rule gives evidence for a requirement, which
/// asks about the running system.
/// </summary>
internal static class Aisvs
{
    private const string Training = "Happens where data is prepared and models are trained; its records show it";

    private const string RunTime = "Shown by the running system: its tests, its configuration and its logs";

    private const string Infrastructure = "Decided where the system runs";

    private const string Process = "A process of people; its records show it";

    private const string Model = "A property of the model; its maker shows it";

    /// <summary>The sections with their requirements.</summary>
    public static IReadOnlyList<FrameworkSection> Sections { get; } =
    [
        new("C1.1 Origin of training data",
        [
            new("v1.0-C1.1.1", "Training data holds only what the purpose of the model needs", None, Training) { Level = 1 },
            new("v1.0-C1.1.2", "An inventory names every source of training data", None, Training) { Level = 2 },
            new("v1.0-C1.1.3", "Training data keeps its integrity in storage and in transfer", None, Training) { Level = 2 },
            new("v1.0-C1.1.4", "Changes of training data that nobody allowed are noticed", None, Training) { Level = 2 },
            new("v1.0-C1.1.5", "Data sets carry watermarks", None, Training) { Level = 3 },
        ]),
        new("C1.2 Labels of training data",
        [
            new("v1.0-C1.2.1", "Few may make, change or approve labels", None, Training) { Level = 1 },
            new("v1.0-C1.2.2", "Labels are protected by cryptography", None, Training) { Level = 2 },
            new("v1.0-C1.2.3", "Labels hold no sensitive data in clear", None, Training) { Level = 2 },
        ]),
        new("C1.3 Quality of training data",
        [
            new("v1.0-C1.3.1", "Training pipelines look for poisoned data", None, Training) { Level = 2 },
            new("v1.0-C1.3.2", "Labels that machines make are checked", None, Training) { Level = 2 },
            new("v1.0-C1.3.3", "Models that decide on security are evaluated for bias", None, Training) { Level = 2 },
            new("v1.0-C1.3.4", "Disallowed content is removed before training", None, Training) { Level = 2 },
            new("v1.0-C1.3.5", "Clean-label poisoning is defended against", None, Training) { Level = 3 },
        ]),
        new("C2.1 Defence against prompt injection",
        [
            new("v1.0-C2.1.1", "Input is normalised before a model reads it", ShowsPart) { Level = 1 },
            new("v1.0-C2.1.2", "Smuggling by encodings and hidden characters is found or made harmless", ShowsPart) { Level = 1 },
            new("v1.0-C2.1.3", "All input that can steer a model counts as untrusted and is screened", ShowsPart) { Level = 1 },
            new("v1.0-C2.1.4", "Input above the limit is refused", ShowsPart) { Level = 1 },
            new("v1.0-C2.1.5", "Only characters that the use needs are let in", None, Process) { Level = 1 },
            new("v1.0-C2.1.6", "Instructions of the system stand above those of users and of data", ShowsPart) { Level = 2 },
            new("v1.0-C2.1.7", "Reserved tokens and marks of prompts arrive as literal text", ShowsPart) { Level = 2 },
            new("v1.0-C2.1.8", "Many-shot jailbreaks are detected", None, RunTime) { Level = 3 },
        ]),
        new("C2.2 Screening of content",
        [
            new("v1.0-C2.2.1", "A classifier scores prompts, and what exceeds a threshold is refused", ShowsPart) { Level = 1 },
            new("v1.0-C2.2.2", "Classification is evaluated for languages that are not supported", None, RunTime) { Level = 1 },
            new("v1.0-C2.2.3", "Images, sound and video are checked for hidden payloads", None, RunTime) { Level = 2 },
            new("v1.0-C2.2.4", "Attacks that span several kinds of input are detected", None, RunTime) { Level = 3 },
        ]),
        new("C3.1 Authorized models",
        [
            new("v1.0-C3.1.1", "An inventory names all deployed models and where they come from", ShowsPart) { Level = 1 },
            new("v1.0-C3.1.2", "Models are signed", None, Process) { Level = 2 },
            new("v1.0-C3.1.3", "Signatures are verified when a model is loaded", ShowsPart) { Level = 2 },
        ]),
        new("C3.2 Tests of models",
        [
            new("v1.0-C3.2.1", "Models are tested for safety before they are deployed", None, Process) { Level = 1 },
            new("v1.0-C3.2.2", "Quantized models are evaluated anew", None, Process) { Level = 2 },
            new("v1.0-C3.2.3", "A change of provider, model or version leads to a new evaluation", ShowsPart) { Level = 3 },
        ]),
        new("C3.3 Deployment and return",
        [
            new("v1.0-C3.3.1", "Deployments are rolled out in steps and taken back by themselves", None, Infrastructure) { Level = 2 },
            new("v1.0-C3.3.2", "A return restores the whole state of the model", None, Infrastructure) { Level = 2 },
            new("v1.0-C3.3.3", "Versions that run side by side share no state", None, Infrastructure) { Level = 2 },
        ]),
        new("C3.4 Development",
        [
            new("v1.0-C3.4.1", "Environments share no AI components", None, Infrastructure) { Level = 1 },
            new("v1.0-C3.4.2", "Training is isolated from production", None, Infrastructure) { Level = 2 },
        ]),
        new("C3.5 Fine-tuning",
        [
            new("v1.0-C3.5.1", "Models are verified before they are tuned", None, Training) { Level = 2 },
            new("v1.0-C3.5.2", "Reward hacking is detected", None, Training) { Level = 3 },
            new("v1.0-C3.5.3", "Each stage verifies what the one before made", None, Training) { Level = 3 },
            new("v1.0-C3.5.4", "Checkpoints are registered", None, Training) { Level = 3 },
        ]),
        new("C4.1 Isolation of workloads",
        [
            new("v1.0-C4.1.1", "Models run in sandboxes", None, Infrastructure) { Level = 1 },
            new("v1.0-C4.1.2", "Only model formats are loaded that run no code", ShowsPart) { Level = 1 },
            new("v1.0-C4.1.3", "Workloads are attested before a model is loaded", None, Infrastructure) { Level = 3 },
            new("v1.0-C4.1.4", "Weights are protected while they are used", None, Infrastructure) { Level = 3 },
        ]),
        new("C4.2 Hardware",
        [
            new("v1.0-C4.2.1", "Firmware of accelerators is pinned, signed and attested", None, Infrastructure) { Level = 2 },
            new("v1.0-C4.2.2", "Trusted execution environments isolate by hardware", None, Infrastructure) { Level = 3 },
            new("v1.0-C4.2.3", "Accelerators are attested before each workload", None, Infrastructure) { Level = 3 },
            new("v1.0-C4.2.4", "Memory of accelerators is isolated between workloads", None, Infrastructure) { Level = 3 },
            new("v1.0-C4.2.5", "Links between accelerators are restricted", None, Infrastructure) { Level = 3 },
        ]),
        new("C4.3 Edge devices",
        [
            new("v1.0-C4.3.1", "Devices authenticate strongly", None, Infrastructure) { Level = 1 },
            new("v1.0-C4.3.2", "Models on devices are signed, and verified before they are loaded", ShowsPart) { Level = 2 },
            new("v1.0-C4.3.3", "Runtimes isolate processes, memory and files", None, Infrastructure) { Level = 3 },
            new("v1.0-C4.3.4", "Weights on devices are encrypted by keys of the hardware", None, Infrastructure) { Level = 3 },
            new("v1.0-C4.3.5", "Models in apps are encrypted at rest", None, Infrastructure) { Level = 3 },
        ]),
        new("C5.1 Authentication",
        [
            new("v1.0-C5.1.1", "Operations of high risk ask for a further factor", None, Infrastructure) { Level = 3 },
            new("v1.0-C5.1.2", "Agents of several systems authenticate by short-lived tokens of little scope", None, RunTime) { Level = 3 },
        ]),
        new("C5.2 Authorization of AI resources",
        [
            new("v1.0-C5.2.1", "Each AI resource is closed unless somebody is let in", ShowsPart) { Level = 2 },
            new("v1.0-C5.2.2", "Retrieval uses the rights of the end user", ShowsPart) { Level = 2 },
            new("v1.0-C5.2.3", "Sensitive data is retrieved and not trained into models", ShowsPart) { Level = 2 },
            new("v1.0-C5.2.4", "Answers hold nothing that the requester may not have", ShowsPart) { Level = 2 },
            new("v1.0-C5.2.5", "Who decides about an agent is isolated from it", None, Infrastructure) { Level = 2 },
            new("v1.0-C5.2.6", "Privileged access is given for a short time", None, Infrastructure) { Level = 3 },
            new("v1.0-C5.2.7", "Classification of data follows into embeddings, caches and answers", None, RunTime) { Level = 3 },
        ]),
        new("C5.3 Isolation of tenants",
        [
            new("v1.0-C5.3.1", "Tenants of a shared model cannot observe each other", None, Infrastructure) { Level = 2 },
            new("v1.0-C5.3.2", "Tenants of shared hardware cannot observe each other", None, Infrastructure) { Level = 3 },
        ]),
        new("C6.1 Integrity of models",
        [
            new("v1.0-C6.1.1", "Models are scanned for malicious code before they are imported", ShowsPart) { Level = 1 },
            new("v1.0-C6.1.2", "Models and data come from approved sources only", ShowsPart) { Level = 1 },
            new("v1.0-C6.1.3", "The integrity of models of third parties can be verified", ShowsPart) { Level = 2 },
            new("v1.0-C6.1.4", "Models pass tests of behaviour before they leave development", None, Process) { Level = 2 },
        ]),
        new("C6.2 Bill of materials",
        [
            new("v1.0-C6.2.1", "Each model has a bill of materials that machines can read", ShowsPart) { Level = 1 },
            new("v1.0-C6.2.2", "Bills of materials are signed", None, Process) { Level = 2 },
            new("v1.0-C6.2.3", "An incomplete bill of materials fails the build", ShowsPart) { Level = 2 },
        ]),
        new("C7.1 Form of output",
        [
            new("v1.0-C7.1.1", "Output is validated against a schema, and refused where it does not match", ShowsPart) { Level = 1 },
            new("v1.0-C7.1.2", "Output is bounded in length and by its termination", ShowsPart) { Level = 1 },
        ]),
        new("C7.2 Hallucinations",
        [
            new("v1.0-C7.2.1", "The reliability of answers is estimated", None, RunTime) { Level = 2 },
            new("v1.0-C7.2.2", "Unreliable answers are withheld", None, RunTime) { Level = 2 },
            new("v1.0-C7.2.3", "Answers of high risk are verified once more", None, RunTime) { Level = 3 },
        ]),
        new("C7.3 Safety of output",
        [
            new("v1.0-C7.3.1", "Classifiers look at every answer and block what is harmful", ShowsPart) { Level = 1 },
            new("v1.0-C7.3.2", "Answers disclose no instructions and no internals", ShowsPart) { Level = 2 },
            new("v1.0-C7.3.3", "Output triggers no request to the outside", ShowsPart) { Level = 2 },
            new("v1.0-C7.3.4", "Output is checked for hidden and misleading content", None, RunTime) { Level = 3 },
        ]),
        new("C7.4 Sources of answers",
        [
            new("v1.0-C7.4.1", "Answers from retrieval name their sources", None, RunTime) { Level = 1 },
            new("v1.0-C7.4.2", "The sources are those of the retrieval and not words of the model", None, RunTime) { Level = 1 },
            new("v1.0-C7.4.3", "Claims can be traced to what was retrieved", None, RunTime) { Level = 2 },
            new("v1.0-C7.4.4", "Generated media carry watermarks", None, RunTime) { Level = 3 },
        ]),
        new("C8.1 Access to memory and indexes",
        [
            new("v1.0-C8.1.1", "Namespaces of vectors keep tenants apart", ShowsPart) { Level = 1 },
            new("v1.0-C8.1.2", "Metadata of documents cannot be changed later", None, Infrastructure) { Level = 2 },
            new("v1.0-C8.1.3", "Retrieval stays in the scope of who asks", ShowsPart) { Level = 2 },
        ]),
        new("C8.2 What goes into embeddings",
        [
            new("v1.0-C8.2.1", "Sensitive fields are masked before they are embedded", ShowsPart) { Level = 1 },
            new("v1.0-C8.2.2", "Unusual vectors are kept apart", None, RunTime) { Level = 2 },
            new("v1.0-C8.2.3", "Output of agents and tools is not written to memory unchecked", ShowsPart) { Level = 2 },
            new("v1.0-C8.2.4", "Content that is made to steer retrieval is refused", None, RunTime) { Level = 3 },
            new("v1.0-C8.2.5", "Contradictions in memory are noticed", None, RunTime) { Level = 3 },
        ]),
        new("C8.3 Expiry of memory",
        [
            new("v1.0-C8.3.1", "Expired vectors are not retrieved", None, RunTime) { Level = 2 },
            new("v1.0-C8.3.2", "Memory can be reset", None, RunTime) { Level = 2 },
            new("v1.0-C8.3.3", "Quarantined content is kept and not retrieved", None, RunTime) { Level = 3 },
        ]),
        new("C9.1 Budgets of execution",
        [
            new("v1.0-C9.1.1", "Each tool has quotas and timeouts", ShowsPart) { Level = 1 },
            new("v1.0-C9.1.2", "Each run has a budget of rounds, tokens and money", ShowsPart) { Level = 1 },
            new("v1.0-C9.1.3", "All running agents can be stopped at once", None, RunTime) { Level = 2 },
        ]),
        new("C9.2 Approval of actions",
        [
            new("v1.0-C9.2.1", "Actions of high impact wait for the approval of a person", ShowsPart) { Level = 1 },
            new("v1.0-C9.2.2", "Approval requests show all parameters", ShowsPart) { Level = 2 },
            new("v1.0-C9.2.3", "Each action is classified by how it can be undone", ShowsPart) { Level = 2 },
            new("v1.0-C9.2.4", "The classification is enforced", None, RunTime) { Level = 2 },
            new("v1.0-C9.2.5", "What agents may change of themselves is bounded", None, RunTime) { Level = 2 },
            new("v1.0-C9.2.6", "A model reviews planned actions beside the fixed policy", None, RunTime) { Level = 2 },
            new("v1.0-C9.2.7", "That review withstands manipulation", None, RunTime) { Level = 2 },
            new("v1.0-C9.2.8", "Approvals are bound to parameters, requester and a single use", None, RunTime) { Level = 3 },
            new("v1.0-C9.2.9", "Keys of approvals are out of reach of agents", None, Infrastructure) { Level = 3 },
            new("v1.0-C9.2.10", "A chain of actions needs the approval of its gravest one", None, RunTime) { Level = 3 },
        ]),
        new("C9.3 Isolation of components",
        [
            new("v1.0-C9.3.1", "Tools run with the least privilege", ShowsPart) { Level = 1 },
            new("v1.0-C9.3.2", "Output of tools is validated", ShowsPart) { Level = 1 },
            new("v1.0-C9.3.3", "Tools declare the privileges and limits that they need", ShowsPart) { Level = 2 },
            new("v1.0-C9.3.4", "Declared privileges and limits are enforced", None, RunTime) { Level = 2 },
            new("v1.0-C9.3.5", "What reads untrusted data cannot call tools", ShowsPart) { Level = 2 },
            new("v1.0-C9.3.6", "Untrusted output of tools and the work of agents are separate", None, Process) { Level = 2 },
            new("v1.0-C9.3.7", "Resources that a model names are allowed by a list", ShowsPart) { Level = 2 },
            new("v1.0-C9.3.8", "Violations contain the tool", None, RunTime) { Level = 3 },
        ]),
        new("C9.4 Identity of agents",
        [
            new("v1.0-C9.4.1", "Each agent has an identity of its own", None, RunTime) { Level = 2 },
            new("v1.0-C9.4.2", "Actions are bound to each step that led to them", None, RunTime) { Level = 2 },
            new("v1.0-C9.4.3", "Credentials of agents rotate", None, RunTime) { Level = 3 },
            new("v1.0-C9.4.4", "Saved state of agents is protected", None, RunTime) { Level = 3 },
        ]),
        new("C9.5 Authorization of agents",
        [
            new("v1.0-C9.5.1", "Policies bound the tools and the parameter values of an agent", ShowsPart) { Level = 2 },
            new("v1.0-C9.5.2", "An agent acts with a token of its user", ShowsPart) { Level = 2 },
            new("v1.0-C9.5.3", "The application decides on access, never the model", ShowsPart) { Level = 2 },
            new("v1.0-C9.5.4", "Secrets stay out of what the model can see", ShowsPart) { Level = 2 },
            new("v1.0-C9.5.5", "A policy bounds delegation between agents", None, RunTime) { Level = 2 },
            new("v1.0-C9.5.6", "Long sessions ask the policy again", None, RunTime) { Level = 3 },
        ]),
        new("C9.6 Shutdown",
        [
            new("v1.0-C9.6.1", "Inference can be stopped by hand", None, RunTime) { Level = 1 },
            new("v1.0-C9.6.2", "What nobody approves in time is blocked", None, RunTime) { Level = 2 },
            new("v1.0-C9.6.3", "The stop does not go through the agents", None, RunTime) { Level = 3 },
        ]),
        new("C10.1 MCP components",
        [
            new("v1.0-C10.1.1", "Components come from trusted sources and are verified", ShowsPart) { Level = 1 },
            new("v1.0-C10.1.2", "Only listed servers are used", ShowsPart) { Level = 2 },
            new("v1.0-C10.1.3", "Local servers run with the least privilege", ShowsPart) { Level = 2 },
        ]),
        new("C10.2 MCP authorization",
        [
            new("v1.0-C10.2.1", "Servers validate a token for each request", ShowsPart) { Level = 1 },
            new("v1.0-C10.2.2", "Issuer, audience, expiry and scope of tokens are validated", ShowsPart) { Level = 1 },
            new("v1.0-C10.2.3", "Servers keep no tokens or credentials", None, RunTime) { Level = 1 },
            new("v1.0-C10.2.4", "The list of tools holds only what the scope allows", ShowsPart) { Level = 2 },
            new("v1.0-C10.2.5", "Each call of a tool is authorized", ShowsPart) { Level = 2 },
            new("v1.0-C10.2.6", "Sessions leave nothing behind", None, RunTime) { Level = 2 },
            new("v1.0-C10.2.7", "Tokens of clients are not passed on", ShowsPart) { Level = 2 },
        ]),
        new("C10.3 MCP transport",
        [
            new("v1.0-C10.3.1", "Remote transport is encrypted and authenticated", ShowsPart) { Level = 1 },
            new("v1.0-C10.3.2", "Standard input and output serve local use only", ShowsPart) { Level = 1 },
            new("v1.0-C10.3.3", "Servers check Origin and Host", ShowsPart) { Level = 2 },
            new("v1.0-C10.3.4", "Clients refuse old versions of the protocol", None, RunTime) { Level = 2 },
            new("v1.0-C10.3.5", "Tokens are bound to their sender", None, RunTime) { Level = 3 },
        ]),
        new("C10.4 MCP messages",
        [
            new("v1.0-C10.4.1", "What tools list and answer matches its schema", ShowsPart) { Level = 1 },
            new("v1.0-C10.4.2", "What tools list and answer is screened for instructions", ShowsPart) { Level = 1 },
            new("v1.0-C10.4.3", "Unknown and oversized parameters are refused", ShowsPart) { Level = 1 },
            new("v1.0-C10.4.4", "Servers validate by strict schemas", ShowsPart) { Level = 2 },
            new("v1.0-C10.4.5", "Payloads are limited in size", ShowsPart) { Level = 2 },
            new("v1.0-C10.4.6", "Answers are signed against replay", None, RunTime) { Level = 2 },
            new("v1.0-C10.4.7", "Users consent to the installation of a local server", ShowsPart) { Level = 2 },
            new("v1.0-C10.4.8", "A changed tool definition needs a new approval", ShowsPart) { Level = 3 },
        ]),
        new("C11.1 Alignment of models",
        [
            new("v1.0-C11.1.1", "The model was trained for safety", None, Model) { Level = 1 },
            new("v1.0-C11.1.2", "Tests of alignment run for each version", None, Model) { Level = 1 },
            new("v1.0-C11.1.3", "Models are evaluated against known attacks", None, Model) { Level = 1 },
            new("v1.0-C11.1.4", "Models are hardened against adversarial inputs", None, Model) { Level = 2 },
            new("v1.0-C11.1.5", "The rate of harmful content is measured", None, Model) { Level = 3 },
        ]),
        new("C11.2 Membership inference and inversion",
        [
            new("v1.0-C11.2.1", "Inferred sensitive attributes are not returned", None, RunTime) { Level = 1 },
            new("v1.0-C11.2.2", "Endpoints limit requests for each caller and in total", ShowsPart) { Level = 1 },
            new("v1.0-C11.2.3", "Confidence of outputs is calibrated", None, Model) { Level = 2 },
            new("v1.0-C11.2.4", "Training protects privacy", None, Model) { Level = 2 },
            new("v1.0-C11.2.5", "Attacks of this kind are simulated", None, Model) { Level = 3 },
        ]),
        new("C11.3 Extraction of models",
        [
            new("v1.0-C11.3.1", "Patterns of extraction are detected", None, RunTime) { Level = 1 },
            new("v1.0-C11.3.2", "Raw output of models stays behind the application", ShowsPart) { Level = 2 },
            new("v1.0-C11.3.3", "Models carry watermarks", None, Model) { Level = 3 },
            new("v1.0-C11.3.4", "Suspected extraction is answered", None, RunTime) { Level = 3 },
        ]),
        new("C11.4 Unusual input",
        [
            new("v1.0-C11.4.1", "Untrusted input passes a detection of anomalies", None, RunTime) { Level = 2 },
            new("v1.0-C11.4.2", "Unusual input is held back", None, RunTime) { Level = 2 },
            new("v1.0-C11.4.3", "Feedback is checked for poisoning", None, RunTime) { Level = 3 },
        ]),
        new("C12.1 Logs of requests and answers",
        [
            new("v1.0-C12.1.1", "Interactions with models are logged with their context", ShowsPart) { Level = 1 },
            new("v1.0-C12.1.2", "Decisions of filters and policies are logged", ShowsPart) { Level = 2 },
            new("v1.0-C12.1.3", "Log entries have a structure with model, tokens, provider and operation", ShowsPart) { Level = 2 },
            new("v1.0-C12.1.4", "Retrieval is logged", ShowsPart) { Level = 2 },
        ]),
        new("C12.2 Detection",
        [
            new("v1.0-C12.2.1", "Known attacks raise alerts", None, RunTime) { Level = 1 },
            new("v1.0-C12.2.2", "Unusual conversations are detected", None, RunTime) { Level = 2 },
            new("v1.0-C12.2.3", "Coordinated attacks are detected", None, RunTime) { Level = 2 },
            new("v1.0-C12.2.4", "Alerts about extraction hold the queries", None, RunTime) { Level = 2 },
            new("v1.0-C12.2.5", "Use of tokens is attributed to users, sessions and features", ShowsPart) { Level = 2 },
            new("v1.0-C12.2.6", "Traffic is watched for covert channels", None, RunTime) { Level = 3 },
        ]),
        new("C12.3 Drift",
        [
            new("v1.0-C12.3.1", "Drift of input data is detected", None, RunTime) { Level = 1 },
            new("v1.0-C12.3.2", "Hallucinations are flagged", None, RunTime) { Level = 2 },
            new("v1.0-C12.3.3", "Their rate is tracked over time", None, RunTime) { Level = 2 },
            new("v1.0-C12.3.4", "Unexplained changes are told from drift", None, RunTime) { Level = 3 },
        ]),
        new("C12.4 Acts of agents",
        [
            new("v1.0-C12.4.1", "Autonomous actions are evaluated before they start", None, RunTime) { Level = 2 },
            new("v1.0-C12.4.2", "Audit logs hold approver, time, parameters and decision", ShowsPart) { Level = 2 },
            new("v1.0-C12.4.3", "Stops and overrides are logged", None, RunTime) { Level = 2 },
        ]),
        new("C12.5 Audit of data and models",
        [
            new("v1.0-C12.5.1", "The lineage of data sets is recorded", None, Training) { Level = 1 },
            new("v1.0-C12.5.2", "Labelling is logged", None, Training) { Level = 1 },
            new("v1.0-C12.5.3", "Changes of models leave records that cannot be changed", None, Process) { Level = 2 },
            new("v1.0-C12.5.4", "Documents are tagged with source, writer and time when they are taken in", None, RunTime) { Level = 2 },
        ]),
    ];
}
