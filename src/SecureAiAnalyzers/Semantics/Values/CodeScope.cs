using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>
/// What is asked about the code of one compilation: where things stand, what expressions can be, and what the referenced SDKs mean. It is passed
/// to everything that asks, and is gone with the compilation.
/// </summary>
internal sealed class CodeScope : CodeIndex
{
    public CodeScope(Compilation compilation)
        : this(compilation, new BodyProvider(compilation), new AiContext(compilation))
    {
    }

    private CodeScope(Compilation compilation, BodyProvider bodies, AiContext ai)
        : base(compilation, bodies)
    {
        Ai = ai;
        Constants = new ConstantResolver(Bodies);
        Durations = new DurationConstants(Constants);
        Development = new DevelopmentGuard(Constants);
    }

    /// <summary>The same code, with a log of what is read of it.</summary>
    public CodeScope With(ReadLog log) => new(Compilation, new BodyProvider(Bodies, log), Ai);

    /// <summary>The catalogue as the compilation references it.</summary>
    public AiContext Ai { get; }

    /// <summary>Tells which constants an expression can be.</summary>
    public ConstantResolver Constants { get; }

    /// <summary>Tells how long a time span is.</summary>
    public DurationConstants Durations { get; }

    /// <summary>Tells whether code runs in Development only.</summary>
    public DevelopmentGuard Development { get; }
}
