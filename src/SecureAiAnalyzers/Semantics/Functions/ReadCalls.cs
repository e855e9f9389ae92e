using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>Tells which calls read what belongs to somebody, or what others wrote: also by what the catalogue says of the values that they give.</summary>
internal sealed class ReadCalls(CodeScope code)
{
    /// <summary>What the operation reads.</summary>
    public IEnumerable<ReadSite> Of(IOperation operation) => operation switch
    {
        IInvocationOperation call => KindsOf(call.TargetMethod).Select(kind => new ReadSite(kind, DisplayNames.Of(call.TargetMethod), call.Syntax.Span)),
        IConversionOperation { Type: { } sequence, Operand: { Type: { } query } operand } when IsRead(query, sequence) =>
            [new ReadSite(ReadKind.PrivateData, query.Name, operand.Syntax.Span)],
        IForEachLoopOperation { Collection: { } collection } when collection.SkipConversions() is { Type: { } query } && code.Ai.Is(ApiRole.DataQuery, query) =>
            [new ReadSite(ReadKind.PrivateData, query.Name, collection.Syntax.Span)],
        _ => [],
    };

    /// <summary>What a call of the method reads: all that another project or the team says; else what the first row says.</summary>
    public IEnumerable<ReadKind> KindsOf(IMethodSymbol method)
    {
        var told = code.Ai.Members.ToldOf(method).Where(static row => row.Row.Role == ApiRole.Read).Select(static row => row.Row.Read).ToArray();
        return told.Length > 0 ? told : KindOf(method) is var kind and not ReadKind.None ? [kind] : [];
    }

    /// <summary>Whether the query becomes a sequence that is no query any more.</summary>
    private bool IsRead(ITypeSymbol query, ITypeSymbol sequence) =>
        sequence.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T && code.Ai.Is(ApiRole.DataQuery, query);

    private ReadKind KindOf(IMethodSymbol method)
    {
        foreach (var row in code.Ai.Members.Of(method))
        {
            if (row.Row.Role == ApiRole.Read)
                return row.Row.Read;
            if (row.Row is { Role: ApiRole.Effect, Effect: EffectKind.QueryData })
                return ReadKind.PrivateData;
        }

        return KindOfSource(method);
    }

    private ReadKind KindOfSource(IMethodSymbol method)
    {
        foreach (var row in code.Ai.Members.FlowOf(method))
        {
            if (row.Row is not { Role: FlowRole.Source, Parameter: null, IsDescription: false, Path.Count: 0 })
                continue;
            if ((row.Row.Labels & FlowLabels.Retrieved) != 0)
                return ReadKind.Content;
            if ((row.Row.Labels & FlowLabels.External) != 0)
                return row.Row.Condition == FlowCondition.OutsideFile ? ReadKind.File : ReadKind.Web;
        }

        return ReadKind.None;
    }
}
