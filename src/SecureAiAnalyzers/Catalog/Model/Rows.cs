namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>The few forms in which the SDK files write their rows.</summary>
internal static class Rows
{
    public const string Ctor = ApiRow.Ctor;

    /// <summary>The types play the role.</summary>
    public static IEnumerable<ApiRow> Types(ApiRole role, params string[] types) => types.Select(type => new ApiRow(role, type));

    /// <summary>The type plays the role under one of the names of a fact.</summary>
    public static ApiRow Type(ApiRole role, string type, string fact) => new(role, type) { Fact = fact };

    /// <summary>The parameter plays the role in every overload of the member that has it.</summary>
    public static ApiRow Parameter(ApiRole role, string type, string member, string parameter, string? detail = null, string? fact = null) =>
        new(role, type, member, parameter) { Detail = detail, Fact = fact };

    /// <summary>The parameter plays the role in each of the members.</summary>
    public static IEnumerable<ApiRow> Parameter(ApiRole role, string type, string[] members, string parameter, string? detail = null) =>
        members.Select(member => Parameter(role, type, member, parameter, detail));

    /// <summary>The parameter of the constructors of each type plays the role.</summary>
    public static IEnumerable<ApiRow> CtorParameter(ApiRole role, string[] types, string parameter, string? detail = null) =>
        types.Select(type => Parameter(role, type, Ctor, parameter, detail));

    /// <summary>The members (properties, methods or fields) of the type play the role.</summary>
    public static IEnumerable<ApiRow> Members(ApiRole role, string type, params string[] members) =>
        members.Select(member => new ApiRow(role, type, member));

    /// <summary>One member of the type plays the role.</summary>
    public static ApiRow Member(ApiRole role, string type, string member, string? detail = null, string? fact = null) =>
        new(role, type, member) { Detail = detail, Fact = fact };

    /// <summary>A boolean property, unsafe when set to <paramref name="unsafeValue"/>.</summary>
    public static ApiRow Switch(ApiRole role, string type, string member, bool unsafeValue = true, string? fact = null) =>
        new(role, type, member) { UnsafeValue = unsafeValue, Fact = fact };

    /// <summary>A boolean parameter, unsafe when given <paramref name="unsafeValue"/>.</summary>
    public static ApiRow SwitchParameter(ApiRole role, string type, string member, string parameter, bool unsafeValue = true, string? fact = null) =>
        new(role, type, member, parameter) { UnsafeValue = unsafeValue, Fact = fact };

    /// <summary>Rows that state one fact under the names of older and newer SDK versions.</summary>
    public static IEnumerable<ApiRow> Renamed(string fact, params ApiRow[] rows) => rows.Select(row => row with { Fact = fact });

    /// <summary>Reading the members gives values with these labels.</summary>
    public static IEnumerable<ApiRow> Source(FlowLabels labels, string type, params string[] members) =>
        members.Select(member => new ApiRow(ApiRole.FlowSource, type, member) { Labels = labels });

    /// <summary>Each member gives a secret when the constant argument in the selector names one.</summary>
    public static IEnumerable<ApiRow> NamedSecret(string type, string[] members, string selector) =>
        Source(FlowLabels.Secret, type, members).Select(row => row with { Detail = FlowDetail.SecretName, Selector = selector });

    /// <summary>The call fills the argument with a value that has these labels.</summary>
    public static ApiRow FilledArgument(FlowLabels labels, string type, string member, string parameter) =>
        new(ApiRole.FlowSource, type, member, parameter) { Labels = labels };

    /// <summary>The parameter of each of the members is a sink.</summary>
    public static IEnumerable<ApiRow> Sink(SinkKinds sinks, string type, string[] members, string parameter) =>
        members.Select(member => new ApiRow(ApiRole.FlowSink, type, member, parameter) { Sinks = sinks });

    /// <summary>The parameter is a sink, under the condition that the detail states about the selector.</summary>
    public static ApiRow Sink(
        SinkKinds sinks, string type, string member, string parameter, string? detail = null, string? selector = null) =>
        new(ApiRole.FlowSink, type, member, parameter) { Sinks = sinks, Detail = detail, Selector = selector };

    /// <summary>What is assigned to the property is used in these ways, under the condition that the detail states about the selector.</summary>
    public static ApiRow SinkProperty(SinkKinds sinks, string type, string member, string? detail = null, string? selector = null) =>
        new(ApiRole.FlowSink, type, member) { Sinks = sinks, Detail = detail, Selector = selector };

    /// <summary>The value goes from some parameters to others in each of the members.</summary>
    public static IEnumerable<ApiRow> Transfer(string type, string[] members, string[] from, params string[] to) =>
        members.Select(member => new ApiRow(ApiRole.FlowTransfer, type, member) { From = from, To = to.Length == 0 ? [ApiRow.Result] : to });

    /// <summary>As <see cref="Transfer"/>, in the overloads that have none of the parameters.</summary>
    public static IEnumerable<ApiRow> TransferUnless(string[] unless, string type, string[] members, string[] from, params string[] to) =>
        Transfer(type, members, from, to).Select(row => row with { Unless = unless });

    /// <summary>The results of the members, made of the parameter or the receiver, are right for the sinks.</summary>
    public static IEnumerable<ApiRow> Sanitizer(SinkKinds sinks, string type, string[] members, string from) =>
        members.Select(member => new ApiRow(ApiRole.FlowSanitizer, type, member) { Sinks = sinks, From = [from] });

    /// <summary>A test after which the subject is right for the sinks.</summary>
    public static ApiRow Guard(
        SinkKinds sinks, string type, string member, string subject, string? detail = null, string? selector = null, bool when = true) =>
        new(ApiRole.FlowGuard, type, member) { Sinks = sinks, From = [subject], Detail = detail, Selector = selector, GuardedWhen = when };
}
