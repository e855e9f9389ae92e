namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>A fact that rules ask for. Each property belongs to the roles that its comment names, and keeps its default in all other rows.</summary>
/// <param name="Role">What the member means.</param>
/// <inheritdoc cref="SdkRow(string, string?, string?)"/>
internal sealed record ApiRow(ApiRole Role, string Type, string? Member = null, string? Parameter = null) : SdkRow(Type, Member, Parameter)
{
    /// <summary>
    /// For <see cref="ApiRole.SensitiveTelemetry"/>, <see cref="ApiRole.DetailedErrors"/>, <see cref="ApiRole.ApprovalSwitch"/> and other settings
    /// of type bool: the constant that makes the setting unsafe.
    /// </summary>
    public bool UnsafeValue { get; init; } = true;

    /// <summary>
    /// For <see cref="ApiRole.ModelId"/> and <see cref="ApiRole.ProviderClient"/>: the provider of the model in <c>ModelAliases</c>; null where the
    /// member serves all providers.
    /// </summary>
    public string? Provider { get; init; }

    /// <summary>For <see cref="ApiRole.Endpoint"/>: whether an MCP server is reached there, and no model.</summary>
    public bool IsToolServer { get; init; }

    /// <summary>
    /// For <see cref="ApiRole.AgentFactory"/>: whether the agent or the service that runs it records its calls without a pipeline.
    /// </summary>
    public bool RecordsItself { get; init; }

    /// <summary>
    /// For <see cref="ApiRole.EndpointMapping"/>: whether what is mapped answers whatever page of a browser asks, because it looks at neither the host nor the
    /// origin of a request.
    /// </summary>
    public bool AnswersAnyPage { get; init; }

    /// <summary>For <see cref="ApiRole.ModelCall"/>: whether the call runs any function, which need not ask a model.</summary>
    public bool RunsFunction { get; init; }

    /// <summary>For <see cref="ApiRole.ModelCall"/>: whether options of what it is called on hold where those of the call say nothing.</summary>
    public bool MergesOptions { get; init; }

    /// <summary>
    /// For <see cref="ApiRole.SensitiveTelemetrySwitch"/>, <see cref="ApiRole.ClientTelemetrySwitch"/> and
    /// <see cref="ApiRole.DefaultMatchTimeout"/>: name of the AppContext switch, setting or
    /// environment variable.
    /// </summary>
    public string? SwitchName { get; init; }

    /// <summary>For <see cref="ApiRole.SensitiveTelemetrySwitch"/>: the text that switches it on; null where that is <c>true</c>.</summary>
    public string? SwitchValue { get; init; }

    /// <summary>For <see cref="ApiRole.DetailedErrors"/>: whether the caller of the application reads the details, and not the model.</summary>
    public bool IsReadByCaller { get; init; }

    /// <summary>For <see cref="ApiRole.ApprovalOffValue"/>: the member of the same type that requires approval, if there is one.</summary>
    public string? ApprovalMember { get; init; }

    /// <summary>For <see cref="ApiRole.ApprovalModeName"/>: the name that switches approval off.</summary>
    public string? ApprovalOffName { get; init; }

    /// <summary>
    /// For <see cref="ApiRole.StructuredOutput"/>: the call of the same SDK that returns such an answer parsed, as a message names it, if there is
    /// one.
    /// </summary>
    public string? ParsingCall { get; init; }

    /// <summary>For <see cref="ApiRole.QueryParameter"/>: name of the parameter that takes the address.</summary>
    public string? AddressParameter { get; init; }

    /// <summary>
    /// For <see cref="ApiRole.ToolAttribute"/>, <see cref="ApiRole.ToolFactory"/> and other roles that make a function a tool: who calls it. For
    /// <see cref="ApiRole.ServiceAttribute"/> and <see cref="ApiRole.InjectedType"/>: who of those that call tools injects what it marks.
    /// </summary>
    public ToolHosts Hosts { get; init; }

    /// <summary>For <see cref="ApiRole.EnvironmentVariable"/>: name of the parameter that takes the variable's name.</summary>
    public string? NameParameter { get; init; }

    /// <summary>For <see cref="ApiRole.ReflectionSwitch"/>: name of the parameter that takes the value.</summary>
    public string? ValueParameter { get; init; }

    /// <summary>For <see cref="ApiRole.RetryingClient"/>: how often the client sends a request that fails each time.</summary>
    public int Tries { get; init; }

    /// <summary>For <see cref="ApiRole.RetryingClient"/>: the setting by which it sends each request once, as a message names it.</summary>
    public string? NoRetries { get; init; }

    /// <summary>For <see cref="ApiRole.Effect"/> and <see cref="ApiRole.ChangingClient"/>: what is changed.</summary>
    public EffectKind Effect { get; init; }

    /// <summary>For <see cref="ApiRole.Effect"/> of a member of another project: whether its code leaves a record.</summary>
    public bool IsRecorded { get; init; }

    /// <summary>For <see cref="ApiRole.Read"/>: what is read.</summary>
    public ReadKind Read { get; init; }

    /// <summary>
    /// For <see cref="ApiRole.ToolFactory"/> and <see cref="ApiRole.ToolAttribute"/>: whether the host of such tools asks a person before it calls one,
    /// unless it is told otherwise.
    /// </summary>
    public bool AsksPerson { get; init; }

    /// <summary>
    /// For <see cref="ApiRole.RequestHandler"/>: whether requests of the route bring a body, which then fills lists of texts, too, and no query.
    /// </summary>
    public bool TakesBody { get; init; }

    /// <summary>Whether both rows say the same of the member or parameter, whatever SDK, type and version they speak of.</summary>
    public bool SaysTheSameAs(ApiRow other) =>
        Role == other.Role
        && Parameter == other.Parameter
        && UnsafeValue == other.UnsafeValue
        && Provider == other.Provider
        && IsToolServer == other.IsToolServer
        && RecordsItself == other.RecordsItself
        && AnswersAnyPage == other.AnswersAnyPage
        && RunsFunction == other.RunsFunction
        && MergesOptions == other.MergesOptions
        && SwitchName == other.SwitchName
        && SwitchValue == other.SwitchValue
        && IsReadByCaller == other.IsReadByCaller
        && ApprovalMember == other.ApprovalMember
        && ApprovalOffName == other.ApprovalOffName
        && ParsingCall == other.ParsingCall
        && AddressParameter == other.AddressParameter
        && Hosts == other.Hosts
        && NameParameter == other.NameParameter
        && ValueParameter == other.ValueParameter
        && Tries == other.Tries
        && NoRetries == other.NoRetries
        && Effect == other.Effect
        && IsRecorded == other.IsRecorded
        && Read == other.Read
        && AsksPerson == other.AsksPerson
        && TakesBody == other.TakesBody;

    /// <inheritdoc />
    public override string ToString() => Describe(Role.ToString());
}
