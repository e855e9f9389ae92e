using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>Whether a program has functions run that a model calls.</summary>
internal static class AutoInvocations
{
    /// <summary>Whether some place has them run: not where each of them says that code of the program runs them.</summary>
    public static bool AreOn(CodeScope code, CancellationToken cancellationToken) =>
        code.CallsOf(ApiRole.AutoInvocation, cancellationToken).Any(call => !call.Arguments.Any(argument =>
            argument.Parameter?.Type.SpecialType == SpecialType.System_Boolean && code.Constants.Is(argument.Value, false, cancellationToken)))
        || code.TreesWith(NamedBucket.MethodGroup, ApiRole.AutoInvocation)
            .Any(tree => RoleSites.MethodGroups(tree, ApiRole.AutoInvocation, code, cancellationToken).Any());
}
