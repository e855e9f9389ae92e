using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>
/// Answers: how long is this time span at least? Takes the origins of the value, and reckons <c>TimeSpan.FromX</c>, constructors, products and
/// sums.
/// </summary>
internal sealed class DurationConstants(CodeScope code)
{
    /// <summary>Seconds of each unit, by the parameters of <c>TimeSpan</c> and the names of its factories.</summary>
    private static readonly Dictionary<string, double> Units = new(StringComparer.Ordinal)
    {
        ["days"] = 86_400,
        ["hours"] = 3_600,
        ["minutes"] = 60,
        ["seconds"] = 1,
        ["milliseconds"] = 1e-3,
        ["microseconds"] = 1e-6,
        ["ticks"] = 1e-7,
    };

    /// <summary>
    /// The seconds of the shortest time that the value can be; positive infinity where it stands for no limit, null where some possible value
    /// is unknown or may be replaced by configuration.
    /// </summary>
    public double? Seconds(IOperation? value, CancellationToken cancellationToken) => new Walk(this, code, cancellationToken).Shortest(value) switch
    {
        { } seconds when Math.Abs(seconds + 1e-3) < 1e-6 || seconds >= TimeSpan.MaxValue.TotalSeconds => double.PositiveInfinity,
        var seconds => seconds,
    };

    /// <summary>The number, when it has one value that nothing replaces.</summary>
    public double? Number(IOperation? value, CancellationToken cancellationToken) =>
        code.Constants.ResolveAll(value, cancellationToken) is [{ IsDefault: false, Value: { } number }] && number is not (string or bool or char)
            ? Convert.ToDouble(number, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    /// <summary>The library writes "no limit" as a negative time, which is no short one.</summary>
    private static double? Endless(double? seconds) => seconds < 0 ? double.PositiveInfinity : seconds;

    private static double? Named(IFieldSymbol field) => field switch
    {
        { Name: "InfiniteTimeSpan", ContainingType: { Name: "Timeout", ContainingNamespace.Name: "Threading" } } => double.PositiveInfinity,
        { Name: "InfiniteMatchTimeout", ContainingType: { Name: "Regex", ContainingNamespace.Name: "RegularExpressions" } } => double.PositiveInfinity,
        { Name: "MaxValue" } when IsTimeSpan(field.ContainingType) => double.PositiveInfinity,
        { Name: "Zero" } when IsTimeSpan(field.ContainingType) => 0,
        _ => null,
    };

    private static double? UnitOf(string? name) => name switch
    {
        null => null,
        _ when name.StartsWith("From", StringComparison.Ordinal) => UnitOf(name.Substring("From".Length).ToLowerInvariant()),
        _ => Units.TryGetValue(name, out var seconds) ? seconds : null,
    };

    private static bool IsTimeSpan(ITypeSymbol? type) =>
        type is { Name: "TimeSpan", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>One walk for all parts of a time, which ends where a loop reckons it with the time before.</summary>
    private sealed class Walk(DurationConstants durations, CodeScope code, CancellationToken cancellationToken)
    {
        private readonly ValueOrigins _origins = new(code, cancellationToken);

        public double? Shortest(IOperation? value)
        {
            double? shortest = null;
            foreach (var origin in _origins.Of(value))
            {
                if (origin.IsEnd || origin.IsDefault || Endless(Reckoned(origin.Value)) is not { } seconds)
                    return null;
                shortest = Math.Min(shortest ?? double.PositiveInfinity, seconds);
            }

            return shortest;
        }

        private double? Reckoned(IOperation value) => value switch
        {
            IFieldReferenceOperation { Field: { IsStatic: true } field } when Named(field) is { } seconds => seconds,
            IInvocationOperation { TargetMethod: { IsStatic: true } method } call when IsTimeSpan(method.ContainingType) =>
                Sum(call.Arguments, UnitOf(method.Name)),
            IObjectCreationOperation { Arguments.Length: > 0 } creation when IsTimeSpan(creation.Type) => Sum(creation.Arguments, unit: null),
            IBinaryOperation binary when IsTimeSpan(binary.Type) => Combined(binary),
            _ => null,
        };

        private double? Combined(IBinaryOperation binary) => binary.OperatorKind switch
        {
            BinaryOperatorKind.Add => Shortest(binary.LeftOperand) + Shortest(binary.RightOperand),
            BinaryOperatorKind.Multiply when IsTimeSpan(binary.LeftOperand.Type) => Shortest(binary.LeftOperand) * Number(binary.RightOperand),
            BinaryOperatorKind.Multiply => Number(binary.LeftOperand) * Shortest(binary.RightOperand),
            BinaryOperatorKind.Divide when IsTimeSpan(binary.LeftOperand.Type) => Shortest(binary.LeftOperand) / Number(binary.RightOperand),
            _ => null,
        };

        private double? Sum(IEnumerable<IArgumentOperation> arguments, double? unit)
        {
            double? sum = 0;
            foreach (var argument in arguments)
                sum += Number(argument.Value) * (UnitOf(argument.Parameter?.Name) ?? unit);
            return sum;
        }

        private double? Number(IOperation? value) => durations.Number(value, cancellationToken);
    }
}
