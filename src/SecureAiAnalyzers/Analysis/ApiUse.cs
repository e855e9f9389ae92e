using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Analysis;

/// <summary>A use of an SDK member that plays a role.</summary>
internal readonly struct ApiUse(OperationUse use, ResolvedRow<ApiRow> row, ISymbol symbol, IOperation? value)
{
    private readonly OperationUse _use = use;

    /// <summary>The fact that holds here.</summary>
    public ApiRow Row { get; } = row.Row;

    /// <summary>The SDK that states the fact.</summary>
    public SdkCatalog Sdk { get; } = row.Sdk;

    /// <summary>The member that is called, assigned or read.</summary>
    public ISymbol Symbol { get; } = symbol;

    /// <summary>The value that the parameter or property receives; null when the row names the member itself.</summary>
    public IOperation? Value { get; } = value;

    /// <summary>The call, construction, assignment or reference.</summary>
    public IOperation Operation => _use.Operation;

    /// <summary>What is known about the compilation.</summary>
    public AnalysisScope Scope => _use.Scope;

    /// <summary>The catalogue as this compilation references it.</summary>
    public AiContext Ai => _use.Ai;

    /// <summary>The member that holds the use.</summary>
    public ISymbol ContainingSymbol => _use.ContainingSymbol;

    /// <summary>Stops the analysis.</summary>
    public CancellationToken CancellationToken => _use.CancellationToken;

    /// <summary>
    /// The receiving member as a message names it: the property, or the parameter with its method or type.
    /// </summary>
    public string TargetName => DisplayNames.Of(Symbol, Row.Parameter);

    /// <summary>Whether a boolean setting always receives the value that makes it unsafe.</summary>
    public bool HasUnsafeValue => Scope.Code.Constants.Is(Value, Row.UnsafeValue, CancellationToken);

    /// <summary>Whether the use runs in Development only.</summary>
    public bool IsDevelopmentOnly => Scope.Code.Development.Covers(Operation, CancellationToken);

    /// <summary>Reports a finding unless the options of the rule silence it.</summary>
    public void Report(RuleDefinition rule, Finding finding) => _use.Report(rule, finding);
}
