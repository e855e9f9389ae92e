namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>The forms in which SDK files write how text reaches a model and what comes back.</summary>
internal static class ModelTextRows
{
    /// <summary>Member name of implicit conversions, by which some SDKs make a message of a string.</summary>
    public const string ImplicitConversion = "op_Implicit";

    private const SinkKinds InstructionChannel = SinkKinds.Instructions | SinkKinds.Prompt;
    private const SinkKinds UserText = SinkKinds.Prompt | SinkKinds.Length;
    private const string UserRole = "User";
    private const SinkKinds TemplateSource = SinkKinds.Template | SinkKinds.Prompt;

    /// <summary>The members return what a model generated.</summary>
    public static IEnumerable<FlowRow> Generated(string type, params string[] members) => Rows.Source(FlowLabels.ModelOutput, type, members);

    /// <summary>The members return what a search, a memory, a document or a remote server gave.</summary>
    public static IEnumerable<FlowRow> Found(string type, params string[] members) => Rows.Source(FlowLabels.Retrieved, type, members);

    /// <summary>As above, for what a server tells of its tools, prompts and resources.</summary>
    public static IEnumerable<FlowRow> FoundDescription(string type, params string[] members) =>
        Found(type, members).Select(static row => row with { IsDescription = true });

    /// <summary>The parameter of each of the members is system text, an agent's instructions or a tool's description.</summary>
    public static IEnumerable<FlowRow> Instruction(string type, string[] members, string parameter) =>
        members.Select(member => Instruction(type, member, parameter));

    /// <summary>The parameter is system text, an agent's instructions or a tool's description.</summary>
    public static FlowRow Instruction(string type, string member, string parameter) =>
        Rows.Sink(InstructionChannel, type, member, parameter) with { IsDescription = Describes(parameter) };

    /// <summary>The parameter is system text; a user's text is given in the other form.</summary>
    public static FlowRow Instruction(string type, string member, string parameter, string userForm) =>
        Instruction(type, member, parameter) with { SafeForm = userForm };

    /// <summary>The properties are system text, an agent's instructions or a tool's description.</summary>
    public static IEnumerable<FlowRow> InstructionProperty(string type, params string[] members) =>
        members.Select(member => Rows.SinkProperty(InstructionChannel, type, member) with { IsDescription = Describes(member) });

    /// <summary>The parameter of each of the members is text that a model reads.</summary>
    public static IEnumerable<FlowRow> Prompt(string type, string[] members, string parameter) =>
        Rows.Sink(UserText, type, members, parameter);

    /// <summary>The parameter is text that a model reads.</summary>
    public static FlowRow Prompt(string type, string member, string parameter) => Rows.Sink(UserText, type, member, parameter);

    /// <summary>The parameter of each of the members is text that a model reads, or in other overloads a message made elsewhere.</summary>
    public static IEnumerable<FlowRow> PromptOrMessage(string type, string[] members, string parameter) =>
        members.Select(member => Rows.Sink(UserText, type, member, parameter, FlowCondition.PlainText));

    /// <summary>The properties are text that a model reads.</summary>
    public static IEnumerable<FlowRow> PromptProperty(string type, params string[] members) =>
        members.Select(member => Rows.SinkProperty(UserText, type, member));

    /// <summary>The parameter is the text of a message, of the instruction channel when the parameter <paramref name="role"/> says so.</summary>
    public static FlowRow[] MessageText(string type, string member, string parameter, string role) =>
    [
        Rows.Sink(SinkKinds.Instructions, type, member, parameter, FlowCondition.InstructionRole, role) with { SafeForm = UserRole },
        Rows.Sink(UserText, type, member, parameter),
    ];

    /// <summary>The property is the text of a message, of the instruction channel when the property <paramref name="role"/> says so.</summary>
    public static FlowRow[] MessageProperty(string type, string member, string role) =>
    [
        Rows.SinkProperty(SinkKinds.Instructions, type, member, FlowCondition.InstructionRole, role),
        Rows.SinkProperty(UserText, type, member),
    ];

    /// <summary>The name that all SDKs give to what tells a model about a tool.</summary>
    private static bool Describes(string name) => name.EndsWith("escription", StringComparison.Ordinal);

    /// <summary>The parameter of each of the members is the source of a prompt template.</summary>
    public static IEnumerable<FlowRow> Template(string type, string[] members, string parameter) =>
        Rows.Sink(TemplateSource, type, members, parameter);

    /// <summary>
    /// As above, where the call, or those that run the function which it makes, takes the values of the variables, and it may take the name of the
    /// template's format.
    /// </summary>
    public static IEnumerable<FlowRow> Template(string type, string[] members, string parameter, string values, string? format = null) =>
        Template(type, members, parameter).Select(row => row with { SafeForm = values, Selector = format });

    /// <summary>The properties are the source of a prompt template.</summary>
    public static IEnumerable<FlowRow> TemplateProperty(string type, params string[] members) =>
        members.Select(member => Rows.SinkProperty(TemplateSource, type, member));
}
