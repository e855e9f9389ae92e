using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Configuration;

/// <summary>What a value of JSON is.</summary>
internal enum JsonKind
{
    /// <summary>A list of members with names.</summary>
    Object,

    /// <summary>A list of values.</summary>
    Array,

    /// <summary>A text.</summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary><c>null</c>.</summary>
    Null,
}

/// <summary>A value of JSON, and where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands, with its quotes or brackets.</param>
/// <param name="Text">What a text says; of other values without parts, how they are written; empty for objects and arrays.</param>
internal sealed record JsonValue(JsonKind Kind, TextSpan Span, string Text)
{
    /// <summary>The members of an object, in the order of the text; a name may stand there twice.</summary>
    public ImmutableArray<JsonMember> Members { get; init; } = ImmutableArray<JsonMember>.Empty;

    /// <summary>The values of an array.</summary>
    public ImmutableArray<JsonValue> Items { get; init; } = ImmutableArray<JsonValue>.Empty;

    /// <summary>The member of a name, the last one where several have it, as readers of settings take it; null where there is none.</summary>
    public JsonMember? Member(string name) => Members.LastOrDefault(member => member.Name == name);
}

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="NameSpan">Where the name stands, with its quotes.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Name, TextSpan NameSpan, JsonValue Value);
