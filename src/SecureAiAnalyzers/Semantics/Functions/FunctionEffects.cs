using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>What the code of one function changes, reads and calls, as data that are kept with its file.</summary>
/// <param name="Effects">The calls that change something outside of the program, in source order.</param>
/// <param name="Reads">The calls that read what belongs to somebody, or what others wrote, in source order.</param>
/// <param name="Calls">The functions of the program that it calls or gives away, in source order.</param>
/// <param name="AsksPerson">Whether it asks a person.</param>
/// <param name="LooksAtFiles">Whether it looks if files are there, or what stands in them.</param>
/// <param name="Records">Whether it writes a log, an activity, an event or an audit entry.</param>
internal sealed record FunctionEffects(
    ImmutableArray<EffectSite> Effects,
    ImmutableArray<ReadSite> Reads,
    ImmutableArray<CalledFunction> Calls,
    bool AsksPerson,
    bool LooksAtFiles,
    bool Records)
{
    /// <summary>A function without code.</summary>
    public static readonly FunctionEffects None = new(
        ImmutableArray<EffectSite>.Empty,
        ImmutableArray<ReadSite>.Empty,
        ImmutableArray<CalledFunction>.Empty,
        AsksPerson: false,
        LooksAtFiles: false,
        Records: false);
}

/// <summary>A call that changes something outside of the program.</summary>
/// <param name="Kind">What is changed.</param>
/// <param name="Member">The member that does, as a message names it.</param>
/// <param name="Span">Where the call stands in the file of the function.</param>
internal sealed record EffectSite(EffectKind Kind, string Member, TextSpan Span)
{
    /// <summary>The ordinal of the parameter in which the statement is given that is run; null for any other change.</summary>
    public int? Statement { get; init; }
}

/// <summary>A call that reads what belongs to somebody, or what others wrote.</summary>
/// <param name="Kind">What is read.</param>
/// <param name="Member">The member that does, as a message names it.</param>
/// <param name="Span">Where the call stands in the file of the function.</param>
internal sealed record ReadSite(ReadKind Kind, string Member, TextSpan Span);

/// <summary>A function of the program that another one calls.</summary>
/// <param name="Declaration">Where it is declared.</param>
/// <param name="Name">Its simple name.</param>
/// <param name="Span">Where the call stands in the file of the caller.</param>
internal sealed record CalledFunction(FilePlace Declaration, string Name, TextSpan Span)
{
    /// <summary>Whether what overrides or implements it runs instead.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether it sets up an object: what it changes may be what the object needs, and not what it is made for.</summary>
    public bool IsSetUp { get; init; }

    /// <summary>What the call hands on as the caller got it.</summary>
    public ImmutableArray<GivenParameter> Given { get; init; } = ImmutableArray<GivenParameter>.Empty;
}
