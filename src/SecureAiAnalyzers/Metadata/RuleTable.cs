namespace SecureAiAnalyzers.Metadata;

/// <summary>
/// The metadata of every rule, by family and in id order. What each diagnostic reports is decided by its class under <c>Rules</c>; what is said
/// about it stands here only.
/// </summary>
internal static partial class RuleTable
{
    /// <summary>All rules, in id order.</summary>
    public static IReadOnlyList<RuleDefinition> All => Listing.Rules;

    /// <summary>Apart, because the compiler does not say which file of a class is initialized first.</summary>
    private static class Listing
    {
        public static readonly IReadOnlyList<RuleDefinition> Rules =
        [
            InvalidConfiguration,
            AnalysisBudget,
            AnalysisProof,
            ClearTextEndpoint,
            UncheckedCertificate,
            UntrustedEndpoint,
            UnapprovedEndpoint,
            OpenEndpoint,
            UnlimitedEndpoint,
            AnyOrigin,
            KeyInsteadOfIdentity,
            DeveloperUserInterface,
            LostToolAuthorization,
            HardCodedCredential,
            ProviderKeyInSource,
            CredentialInUrl,
            SecretInContext,
            SecretInLog,
            InheritedEnvironment,
            ShippedCredential,
            SecretOnCommandLine,
            SensitiveTelemetry,
            TextInLog,
            UnobservedModelClient,
            SwallowedModelFailure,
            IgnoredStopReason,
            DetailedErrors,
            MissingEndUserId,
            IgnoredVerdict,
            ExceptionMessageToModel,
            RedactionWithoutRedactor,
            LostLogValue,
            InputInInstructions,
            InputInTemplate,
            UnencodedTemplateContent,
            RetrievedTextInInstructions,
            PersonalDataSent,
            SharedConversation,
            HiddenCharacters,
            CallerChosenRole,
            SharedToolAnswers,
            OutputAsCode,
            OutputAsCommand,
            OutputInSql,
            OutputAsHtml,
            OutputAsPath,
            OutputAsUrl,
            OutputDeserialized,
            OutputDecidesAccess,
            FreeTextParsed,
            OutputAsPattern,
            FavourableDefault,
            StateChangingTool,
            ApprovalSwitchedOff,
            OpenEndedTool,
            ExposedTools,
            WrongToolHint,
            UnboundedLoop,
            UnfilteredInvocation,
            UnseenServerRequest,
            HostRunner,
            MissingToolHint,
            UnaskedApproval,
            InjectedParameter,
            AgentAsTool,
            ChainOrder,
            FloatingModelVersion,
            UnverifiedModel,
            UntrustedModel,
            UnsafeModelFormat,
            UnpinnedServer,
            UntrustedNativeLibrary,
            RetiredModelName,
            UntrustedServerCommand,
            UnlimitedOutput,
            UnforwardedCancellation,
            ExcessiveTimeout,
            GrowingConversation,
            MultipliedRetries,
            UnjustifiedSuppression,
        ];
    }
}
