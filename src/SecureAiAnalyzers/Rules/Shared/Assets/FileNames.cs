using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared.Assets;

/// <summary>The names of the files that a path can lead to, without the folders, which tell of the machine.</summary>
internal static class FileNames
{
    /// <summary>The names that are known.</summary>
    public static IEnumerable<string> Of(IOperation? path, AnalysisScope scope, CancellationToken cancellationToken) =>
        scope.Code.Constants.Resolve(path, cancellationToken).Select(static constant => constant.Text)
            .Concat(Combined(path, scope, cancellationToken))
            .OfType<string>()
            .Select(static text => FileName.Of(text.TrimEnd('/', '\\')))
            .Where(static name => name.Length > 0 && name.IndexOf(Semantics.Text.ConstantValue.Unknown) < 0)
            .Distinct();

    /// <summary>The last part of a path that is put together.</summary>
    private static IEnumerable<string?> Combined(IOperation? path, AnalysisScope scope, CancellationToken cancellationToken) =>
        from origin in new ValueOrigins(scope.Code, cancellationToken).Of(path)
        let call = origin.Value as IInvocationOperation
        where call is { TargetMethod: { ContainingType: { Name: "Path", ContainingNamespace.Name: "IO" }, Name: "Combine" or "Join" }, Arguments.Length: > 1 }
        from name in scope.Code.Constants.Resolve(call.Arguments[call.Arguments.Length - 1].Value, cancellationToken, origin.Frame)
        select name.Text;
}
