using System.Collections.Generic;
using System.Linq;

namespace SecureAiAnalyzers.Catalog;

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
}
