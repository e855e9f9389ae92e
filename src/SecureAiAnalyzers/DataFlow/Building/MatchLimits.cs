using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>What limits the time that matching a regular expression takes.</summary>
internal sealed class MatchLimits(CodeScope code, CancellationToken cancellationToken)
{
    /// <summary>Whether nothing limits the matching of the call, or of the object that it makes.</summary>
    public bool AreLackingIn(IOperation call)
    {
        var given = call.GivenArguments().ToArray();
        return !Array.Exists(given, argument => Plays(argument, ApiRole.MatchTimeout) && !IsEndless(argument.Value))
            && !Array.Exists(given, argument => Plays(argument, ApiRole.MatchOptions) && AreLinear(argument.Value))
            && !IsLimitedByDefault();
    }

    private bool IsEndless(IOperation timeout) => code.Durations.Seconds(timeout, cancellationToken) is { } seconds && double.IsPositiveInfinity(seconds);

    /// <summary>Whether all options that the value can be have the flag.</summary>
    private bool AreLinear(IOperation options)
    {
        var origins = new ValueOrigins(code, cancellationToken).Of(options);
        return origins.Count > 0 && origins.All(origin => origin.Value.DescendantsAndSelf().Any(IsLinear));
    }

    private bool IsLinear(IOperation part) => part.ConstantValue is { HasValue: true, Value: int flags }
        && code.Ai.Members.Of(ApiRole.LinearMatching)
            .SelectMany(static row => row.Type.GetMembers(row.Row.Member!).OfType<IFieldSymbol>())
            .Any(field => field.ConstantValue is int flag && (flags & flag) != 0);

    private bool IsLimitedByDefault() => code.CallsOf(ApiRole.DefaultMatchTimeout, cancellationToken).Any(IsLimit);

    private bool IsLimit(IInvocationOperation call) => call.Arguments.Any(argument =>
        code.Ai.Members.Of(argument.Parameter, ApiRole.DefaultMatchTimeout) is { SwitchName: { } name }
        && code.Constants.Resolve(argument.Value, cancellationToken).Any(value => value.Text == name));

    private bool Plays(IArgumentOperation argument, ApiRole role) => code.Ai.Members.Of(argument.Parameter, role) is not null;
}
