using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Tests.Catalog;

/// <summary>Tells whether a row means something in a compilation, in the way in which the rules look it up.</summary>
internal static class RowBinding
{
    private const string NoSuchParameter = "no overload has such a parameter";

    private static readonly string?[] Providers =
        [.. typeof(ModelAliases).GetFields().Where(field => field.IsLiteral).Select(field => (string?)field.GetRawConstantValue())];

    private static readonly HashSet<ApiRole> TypeRoles =
    [
        ApiRole.ClientType,
        ApiRole.AgentType,
        ApiRole.ClientOptions,
        ApiRole.CallOptions,
        ApiRole.Conversation,
        ApiRole.ConversationSession,
        ApiRole.ConversationMessage,
        ApiRole.DelegatingClient,
        ApiRole.ObservableClient,
        ApiRole.ToolAttribute,
        ApiRole.ToolArguments,
        ApiRole.InjectedType,
        ApiRole.FilteredFunction,
        ApiRole.ChangingClient,
        ApiRole.DataQuery,
        ApiRole.UserIdentity,
        ApiRole.ChangeInterceptor,
        ApiRole.WebSearchTool,
        ApiRole.RecordStore,
        ApiRole.DelegatingFunction,
        ApiRole.AnonymousMark,
        ApiRole.RefusalContent,
        ApiRole.ServerToolAttribute,
        ApiRole.ServerTextAttribute,
        ApiRole.WorkflowStep,
        ApiRole.DescriptionAttribute,
        ApiRole.ToolFilter,
        ApiRole.ClientException,
        ApiRole.InternalException,
        ApiRole.RequestController,
        ApiRole.ValidatingController,
        ApiRole.AllowedValues,
        ApiRole.LengthLimit,
        ApiRole.RequestBody,
        ApiRole.AllowedPattern,
        ApiRole.TemplateArguments,
        ApiRole.NoRequestHandler,
        ApiRole.RequestPage,
        ApiRole.RequestHub,
        ApiRole.RemoteService,
        ApiRole.RequestTrigger,
        ApiRole.RequestParameter,
        ApiRole.RequestParameterList,
        ApiRole.RequestMember,
        ApiRole.RouteTemplate,
        ApiRole.RouteMember,
        ApiRole.RequestData,
        ApiRole.ServiceAttribute,
        ApiRole.IdentityCredential,
        ApiRole.TokenPolicy,
        ApiRole.LoggerType,
        ApiRole.LogMethodAttribute,
        ApiRole.RouteRoot,
        ApiRole.RouteGroup,
        ApiRole.HostPart,
        ApiRole.CallOptionsBase,
        ApiRole.OptionsCarrier,
        ApiRole.GlobalFilters,
        ApiRole.AuthorizationMark,
        ApiRole.HostMark,
        ApiRole.RateLimitMark,
        ApiRole.CorsMark,
        ApiRole.RedactorProvider,
        ApiRole.DataClassification,
        ApiRole.NoDataClassification,
        ApiRole.PersonalRecord,
        ApiRole.RetryingClient,
        ApiRole.OpaqueValue,
        ApiRole.ReadableValue,
        ApiRole.ResultDroppingReducer,
        ApiRole.UserState,
        ApiRole.RequiredMember,
        ApiRole.IgnoredMember,
        ApiRole.TypeNamingReader,
        ApiRole.AnyTypeBinder,
    ];

    private static readonly HashSet<ApiRole> MethodRoles =
    [
        ApiRole.ClientRegistration,
        ApiRole.ProviderClient,
        ApiRole.PipelineStart,
        ApiRole.PipelineBuild,
        ApiRole.PipelineTelemetry,
        ApiRole.PipelineMiddleware,
        ApiRole.PipelineStep,
        ApiRole.PipelineDefaults,
        ApiRole.AgentFactory,
        ApiRole.ModelCall,
        ApiRole.ToolCall,
        ApiRole.AccessGrant,
        ApiRole.Moderation,
        ApiRole.Evaluation,
        ApiRole.StandingApproval,
        ApiRole.ToolTypeRegistration,
        ApiRole.ServerToolFactory,
        ApiRole.ToolBody,
        ApiRole.Read,
        ApiRole.RecordSearch,
        ApiRole.TemporaryPath,
        ApiRole.ToolRegistration,
        ApiRole.RemoteToolList,
        ApiRole.EndpointMapping,
        ApiRole.DeveloperUi,
        ApiRole.ControllerMapping,
        ApiRole.PageMapping,
        ApiRole.HubMapping,
        ApiRole.RemoteServiceMapping,
        ApiRole.EndpointMetadata,
        ApiRole.EndpointFilter,
        ApiRole.RequestMiddleware,
        ApiRole.AuthorizationConvention,
        ApiRole.PageAuthorization,
        ApiRole.AuthorizationSetup,
        ApiRole.RateLimitConvention,
        ApiRole.RateLimitSetup,
        ApiRole.CorsPolicy,
        ApiRole.CorsMiddleware,
        ApiRole.CorsConvention,
        ApiRole.ModelRequestHandler,
        ApiRole.ServiceTypeRegistration,
        ApiRole.UnaskedFunction,
        ApiRole.UnaskedLoop,
        ApiRole.FunctionLoop,
        ApiRole.AgentAsTool,
        ApiRole.ApprovalRules,
        ApiRole.DefaultEnvironment,
        ApiRole.LocalSettings,
        ApiRole.ServerProcess,
        ApiRole.HostedServiceRegistration,
        ApiRole.SingletonRegistration,
        ApiRole.ScopedRegistration,
        ApiRole.OptionsBinding,
        ApiRole.LogRedaction,
        ApiRole.RedactorRegistration,
        ApiRole.LoggerFactoryReplacement,
        ApiRole.RetryHandler,
        ApiRole.RetryStrategy,
        ApiRole.FallbackStrategy,
        ApiRole.RetryHandlerRemoval,
        ApiRole.UnnamedHttpClient,
        ApiRole.FunctionLoop,
        ApiRole.AnswerCache,
        ApiRole.InstructionMessage,
        ApiRole.TypedAnswer,
        ApiRole.LengthRule,
    ];

    private static readonly Dictionary<ApiRole, Func<ITypeSymbol, bool>> ValueTypes = new()
    {
        [ApiRole.Endpoint] = IsAddress,
        [ApiRole.HttpEndpoint] = IsAddress,
        [ApiRole.Credential] = TakesText,
        [ApiRole.KeyCredential] = TakesText,
        [ApiRole.TokenCredential] = IsNotText,
        [ApiRole.CredentialObject] = IsNotText,
        [ApiRole.ModelId] = TakesText,
        [ApiRole.DeploymentName] = TakesText,
        [ApiRole.ToolName] = TakesText,
        [ApiRole.CollectionName] = TakesText,
        [ApiRole.RecordField] = TakesText,
        [ApiRole.OutputLimit] = TakesNumber,
        [ApiRole.ToolIterationLimit] = TakesNumber,
        [ApiRole.Timeout] = static type => IsTimeSpan(type) || TakesNumber(type),
        [ApiRole.HttpTimeout] = IsTimeSpan,
        [ApiRole.HttpHeaderValue] = TakesText,
        [ApiRole.SensitiveTelemetry] = IsBool,
        [ApiRole.LogTemplate] = TakesText,
        [ApiRole.ReflectionSwitch] = IsBool,
        [ApiRole.SensitiveTelemetrySwitch] = TakesText,
        [ApiRole.ContentLogging] = IsBool,
        [ApiRole.DetailedErrors] = IsBool,
        [ApiRole.UnencodedTemplateContent] = IsBool,
        [ApiRole.ApprovalSwitch] = IsBool,
        [ApiRole.ApprovalAnswer] = IsBool,
        [ApiRole.ServerCommand] = TakesText,
        [ApiRole.ServerArguments] = IsCollection,
        [ApiRole.ServerEnvironment] = IsCollection,
        [ApiRole.InheritedEnvironment] = IsBool,
        [ApiRole.RequestHandler] = IsDelegate,
        [ApiRole.ParameterBinding] = IsDelegate,
        [ApiRole.ParameterBinder] = IsDelegate,
        [ApiRole.RouteSetup] = IsDelegate,
        [ApiRole.ServerToolHandler] = IsDelegate,
        [ApiRole.ServerToolConversion] = IsNotText,
        [ApiRole.ServerToolMetadata] = IsCollection,
        [ApiRole.UnaskedToolList] = IsCollection,
        [ApiRole.FunctionMap] = IsCollection,
        [ApiRole.RateLimitPolicy] = TakesText,
        [ApiRole.ListenAddress] = static type => TakesText(type) || IsCollection(type),
    };

    /// <summary>Why the row means nothing in the compilation; null when it does.</summary>
    public static string? Problem(SdkRow row, AiContext ai) => FormProblem(row) ?? BindingProblem(row, ai);

    /// <summary>The members that the row names, in all types of its name.</summary>
    public static IEnumerable<ISymbol> Members(SdkRow row, AiContext ai) =>
        row.Member is null ? [] : ai.Types.All(row.Type).SelectMany(type => type.GetMembers(row.Member));

    /// <summary>The rows of the same kind by which those who ask for a role find the member.</summary>
    public static IEnumerable<SdkRow> Found(SdkRow row, ISymbol member, AiContext ai) =>
        row is FlowRow ? ai.Members.FlowOf(member).Select(found => found.Row) : ai.Members.Of(member).Select(found => found.Row);

    private static string? FormProblem(SdkRow row)
    {
        if (IsOfType(row) is { } isOfType && isOfType != row.Member is null)
            return row.Member is null ? "the role needs a member" : "the role needs a type row";
        return row is FlowRow flow ? FlowFormProblem(flow) : ApiFormProblem((ApiRow)row);
    }

    /// <summary>Whether the role is one of types; null where it can be both.</summary>
    private static bool? IsOfType(SdkRow row) => row switch
    {
        FlowRow { Role: FlowRole.KeyedStore or FlowRole.MessageQueue } => null,
        FlowRow flow => flow.Role is FlowRole.TextCarrier or FlowRole.Container or FlowRole.ShownSecret,
        ApiRow { Role: ApiRole.ApprovalWrapper } => null,
        ApiRow api => TypeRoles.Contains(api.Role),
        _ => null,
    };

    private static string? ApiFormProblem(ApiRow row) => row.Role switch
    {
        ApiRole.ModelId or ApiRole.ProviderClient when !Providers.Append(null).Contains(row.Provider) => "the provider is none of ModelAliases",
        ApiRole.SensitiveTelemetrySwitch or ApiRole.ClientTelemetrySwitch when row.SwitchName is null => "the role needs the name of the switch",
        ApiRole.ApprovalModeName when row.ApprovalOffName is null => "the role needs the name that switches approval off",
        ApiRole.ReflectionSwitch when row.ValueParameter is null => "the role needs the parameter that takes the value",
        ApiRole.EnvironmentVariable when row.NameParameter is null => "the role needs the parameter that takes the name",
        ApiRole.Effect or ApiRole.ChangingClient when row.Effect == EffectKind.None => "the role needs what is changed",
        ApiRole.QueryParameter when row.AddressParameter is null => "the role needs the parameter that takes the address",
        _ => null,
    };

    private static string? FlowFormProblem(FlowRow row) => row.Role switch
    {
        FlowRole.Source when row.Labels == FlowLabels.None => "a source needs labels",
        FlowRole.Sink or FlowRole.Sanitizer or FlowRole.Guard when row.Sinks == SinkKinds.None => "the role needs kinds of sinks",
        FlowRole.Verbatim or FlowRole.Sanitizer or FlowRole.Guard when row.From.Count == 0 => "the role has to say where the value is",
        FlowRole.Transfer when row.From.Concat(row.To).Contains(FlowRow.Entry) != row.Store is not null => "an entry has a store",
        FlowRole.Transfer when row.From.Contains(FlowRow.Entry) && row.Selector is null => "what is found has a key",
        FlowRole.Dispatch when (row.Handlers.Count == 0 || row.HandlerMember is null) == row.NamedHandlers is null => "the role has to say what handles",
        FlowRole.KeyedStore or FlowRole.MessageQueue when row.Store is null => "the role needs the name of the store",
        FlowRole.Transfer when row.To.Count == 0 => "a transfer has to say where the value goes",
        _ => null,
    };

    private static string? BindingProblem(SdkRow row, AiContext ai)
    {
        if (ai.Types.All(row.Type).IsEmpty)
            return "no such type";
        if (row.Member is null)
            return null;

        var members = Members(row, ai).ToList();
        if (members.Count == 0)
            return "the type declares no such member; a row names the type that declares it";
        if (!members.Exists(member => Found(row, member, ai).Any(found => found == row)))
            return "the index does not find the row by its member";
        return row is FlowRow flow ? FlowProblem(flow, members) : UseProblem((ApiRow)row, members);
    }

    private static string? UseProblem(ApiRow row, List<ISymbol> members) =>
        AddressProblem(row, members) ?? NameProblem(row, members) ?? (row.Parameter is null ? MemberProblem(row, members) : ParameterProblem(row, members));

    private static string? FlowProblem(FlowRow row, List<ISymbol> members) =>
        PathProblem(row, members)
        ?? (row.Parameter is not (null or FlowRow.Receiver) && ParametersOf(row, members).Count == 0 ? NoSuchParameter : null)
        ?? SelectorProblem(row, members);

    private static string? AddressProblem(ApiRow row, List<ISymbol> members) =>
        row.AddressParameter is null || members.Exists(member => HasParameter(member, row.Parameter!) && HasParameter(member, row.AddressParameter))
            ? null
            : "no overload has the parameter that takes the address";

    private static string? NameProblem(ApiRow row, List<ISymbol> members) =>
        row.NameParameter is null || members.Exists(member => HasParameter(member, row.Parameter!) && HasParameter(member, row.NameParameter))
            ? null
            : "no overload has the parameter that takes the name";

    /// <summary>The ends of a value's way, all of which one overload must have.</summary>
    private static string? PathProblem(FlowRow row, List<ISymbol> members)
    {
        var names = row.From.Concat(row.To).Where(name => name is not (FlowRow.Receiver or FlowRow.Result or FlowRow.ResultItems or FlowRow.Entry)).ToList();
        return members.Exists(member => names.TrueForAll(name => HasParameter(member, name)))
            ? null
            : $"no overload has the parameters {string.Join(", ", names)}";
    }

    /// <summary>
    /// A selector stands beside the value: a parameter of the same call or indexer, or of the construction of the object, a property of that, or of one
    /// that the call makes, or of what that holds.
    /// </summary>
    private static string? SelectorProblem(FlowRow row, List<ISymbol> members)
    {
        if (row.Selector is null or FlowRow.Receiver || members.Exists(member => HasSelector(row, member)))
            return null;
        return "the selector is neither a parameter of the call nor a property of the object";
    }

    private static bool HasSelector(FlowRow row, ISymbol member) =>
        HasParameter(member, row.Selector!) && (row.Parameter is null or FlowRow.Receiver || HasParameter(member, row.Parameter))
        || member is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Constructor } && HasProperty(member.ContainingType, row.Selector!)
        || member is IMethodSymbol { IsExtensionMethod: true, Parameters: [var receiver, ..] } && HasProperty(receiver.Type, row.Selector!)
        || row.Condition == FlowCondition.Html && member is IPropertySymbol && MadeWith(member.ContainingType, row.Selector!)
        || row.Condition == FlowCondition.Statement && member is IMethodSymbol maker && MadeBy(maker).Any(made => HasProperty(made, row.Selector!));

    private static bool MadeWith(INamedTypeSymbol type, string parameter) =>
        type.InstanceConstructors.Any(constructor => HasParameter(constructor, parameter));

    private static IEnumerable<ITypeSymbol> MadeBy(IMethodSymbol maker)
    {
        var made = maker.MethodKind == MethodKind.Constructor ? maker.ContainingType : maker.ReturnType;
        return made.GetMembers().OfType<IPropertySymbol>().Select(static property => property.Type).Prepend(made);
    }

    private static bool HasParameter(ISymbol member, string name) => Parameters(member).Any(parameter => parameter.Name == name)
        || (name == FlowRow.Value && member is IPropertySymbol { SetMethod: not null });

    private static bool HasProperty(ITypeSymbol type, string name) =>
        type.SelfAndAncestors().Any(ancestor => ancestor.GetMembers(name).Any(member => member is IPropertySymbol));

    private static string? MemberProblem(ApiRow row, List<ISymbol> members)
    {
        if (MethodRoles.Contains(row.Role))
            return members.Exists(member => member is IMethodSymbol) ? null : "the role needs a method";
        if (!ValueTypes.TryGetValue(row.Role, out var fits))
            return null;
        if (!members.Exists(member => member is IPropertySymbol property && fits(property.Type)))
            return "the role needs a property of another type";
        return members.Exists(IsWritable) ? null : "nothing can be assigned to the property";
    }

    private static string? ParameterProblem(ApiRow row, List<ISymbol> members)
    {
        var parameters = ParametersOf(row, members);
        if (parameters.Count == 0)
            return NoSuchParameter;
        return ValueTypes.TryGetValue(row.Role, out var fits) && !parameters.Exists(parameter => fits(parameter.Type))
            ? "the role needs a parameter of another type"
            : null;
    }

    private static List<IParameterSymbol> ParametersOf(SdkRow row, IEnumerable<ISymbol> members) => members
        .SelectMany(member => Parameters(member).Skip(member.IsExtensionMethod() ? 1 : 0))
        .Where(parameter => parameter.Name == row.Parameter)
        .ToList();

    private static IEnumerable<IParameterSymbol> Parameters(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol indexer => indexer.Parameters,
        _ => [],
    };

    /// <summary>Collections are filled as well as assigned.</summary>
    private static bool IsWritable(ISymbol member) =>
        member is IPropertySymbol property && (property.SetMethod is not null || IsCollection(property.Type));

    private static bool IsBool(ITypeSymbol type) => Underlying(type).SpecialType == SpecialType.System_Boolean;

    private static bool IsTimeSpan(ITypeSymbol type) => Underlying(type) is { Name: "TimeSpan", ContainingNamespace.Name: "System" };

    private static bool IsAddress(ITypeSymbol type) => IsText(type) || type is { Name: "Uri", ContainingNamespace.Name: "System" };

    private static bool IsDelegate(ITypeSymbol type) => type.TypeKind == TypeKind.Delegate || type.SpecialType == SpecialType.System_Delegate;

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String;

    private static bool IsNotText(ITypeSymbol type) => !IsText(type);

    private static bool TakesText(ITypeSymbol type) => IsOrConvertsFrom(type, IsText);

    private static bool TakesNumber(ITypeSymbol type) => IsOrConvertsFrom(type, IsNumber);

    /// <summary>The SDKs have types of their own for model names and limits, to which a literal converts.</summary>
    private static bool IsOrConvertsFrom(ITypeSymbol type, Func<ITypeSymbol, bool> fits) =>
        fits(Underlying(type))
        || Underlying(type).GetMembers(WellKnownMemberNames.ImplicitConversionName)
            .OfType<IMethodSymbol>()
            .Select(conversion => conversion.Parameters[0].Type)
            .Any(source => source is ITypeParameterSymbol || fits(source));

    private static bool IsNumber(ITypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    private static bool IsCollection(ITypeSymbol type) =>
        !IsText(type) && type.SelfAndAncestors().Any(ancestor => ancestor.SpecialType == SpecialType.System_Collections_IEnumerable);

    private static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
}
