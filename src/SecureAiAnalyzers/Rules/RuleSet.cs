using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Rules.Agency;
using SecureAiAnalyzers.Rules.Configuration;
using SecureAiAnalyzers.Rules.Consumption;
using SecureAiAnalyzers.Rules.Governance;
using SecureAiAnalyzers.Rules.Infrastructure;
using SecureAiAnalyzers.Rules.Monitoring;
using SecureAiAnalyzers.Rules.Output;
using SecureAiAnalyzers.Rules.Prompts;
using SecureAiAnalyzers.Rules.Secrets;
using SecureAiAnalyzers.Rules.SupplyChain;

namespace SecureAiAnalyzers.Rules;

/// <summary>All rules that the analyzers of the package run.</summary>
internal static class RuleSet
{
    /// <summary>The rules about values that get from a source to a sink.</summary>
    public static FlowRuleSet Flow { get; } = new(
        new UntrustedEndpoint(),
        new SecretInContext(),
        new SecretInLog(),
        new SecretOnCommandLine(),
        new TextInLog(),
        new InputInInstructions(),
        new InputInTemplate(),
        new RetrievedTextInInstructions(),
        new PersonalDataSent(),
        new UnboundedInput(),
        new OutputAsCode(),
        new OutputAsCommand(),
        new OutputInSql(),
        new OutputAsHtml(),
        new OutputAsPath(),
        new OutputAsUrl(),
        new OutputDeserialized(),
        new OutputAsRole(),
        new OutputAsPattern(),
        new OpenEndedTool(),
        new UntrustedModel(),
        new UntrustedNativeLibrary(),
        new UntrustedServerCommand());

    /// <summary>The rules about the use of an SDK.</summary>
    public static AiRuleSet Api { get; } = new(Create());

    /// <summary>The rules about files that are no code.</summary>
    public static FileRule[] Files { get; } =
    [
        new ClearTextSetting(),
        new ProviderKeyInSettings(),
        new MessageLogLevel(),
        new HiddenCharactersInFile(),
        new LargeFile(),
    ];

    /// <summary>One instance of each rule about the use of an SDK.</summary>
    public static AiRule[] Create() =>
    [
        new ClearTextEndpoint(),
        new UncheckedCertificate(),
        new UnapprovedEndpoint(),
        new OpenEndpoint(),
        new UnlimitedEndpoint(),
        new AnyOrigin(),
        new KeyInsteadOfIdentity(),
        new DeveloperUserInterface(),
        new SingleProvider(),
        new RebindableEndpoint(),
        new LostToolAuthorization(),
        new HardCodedCredential(),
        new ProviderKeyInSource(),
        new CredentialInUrl(),
        new InheritedEnvironment(),
        new ShippedCredential(),
        new SensitiveTelemetry(),
        new UnobservedModelClient(),
        new SwallowedModelFailure(),
        new IgnoredStopReason(),
        new DetailedErrors(),
        new ExceptionDetails(),
        new MissingEndUserId(),
        new IgnoredVerdict(),
        new ExceptionMessageToModel(),
        new RedactionWithoutRedactor(),
        new LostLogValue(),
        new UnrecordedTool(),
        new UnencodedTemplateContent(),
        new SharedConversation(),
        new HiddenCharacters(),
        new CallerChosenRole(),
        new SharedToolAnswers(),
        new OutputDecidesAccess(),
        new FreeTextParsed(),
        new FavourableDefault(),
        new StateChangingTool(),
        new ApprovalSwitchedOff(),
        new ExposedTools(),
        new UnfilteredInvocation(),
        new WrongToolHint(),
        new DangerousToolMix(),
        new LooseToolSchema(),
        new TenantBlindSearch(),
        new MissingToolHint(),
        new UnaskedApproval(),
        new InjectedParameter(),
        new AgentAsTool(),
        new ChainOrder(),
        new UnboundedLoop(),
        new UnseenServerRequest(),
        new HostRunner(),
        new FloatingModelVersion(),
        new RetiredModelName(),
        new UnlistedAsset(),
        new UnverifiedModel(),
        new UnpinnedServer(),
        new UnsafeModelFormat(),
        new DownloadedNativeLibrary(),
        new UnlimitedOutput(),
        new UnforwardedCancellation(),
        new ExcessiveTimeout(),
        new GrowingConversation(),
        new MultipliedRetries(),
        new UnjustifiedSuppression(),
    ];
}
