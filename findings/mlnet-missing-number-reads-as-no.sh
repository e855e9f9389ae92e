#!/usr/bin/env bash
# ML.NET: a linear classifier answers "no" where a number is missing, and the evaluation does not count these rows.
#
# Packages: Microsoft.ML 5.0.1, Microsoft.ML.FastTree 5.0.1.
# Behaviour: a feature that is NaN makes score and probability NaN, and PredictedLabel is then false: no error, no warning, and
# `Probability > 0.5` says no as well. A classifier of several classes gives an empty label instead. Trees are not concerned.
# Evaluate() leaves rows with such a score out of every metric: with half the rows damaged the recall it tells stays above 0.99,
# counted by hand it is below 0.51. Text files make NaN of what is no number ("n/a", and a quoted "1,000"), but 0 of an empty field.
# Why it matters: a filter for abuse, fraud or harmful text lets through whatever has a damaged field, and the report on its
# quality does not show it. Check float.IsFinite(Score) before the label counts, or replace missing values in the pipeline.
# Output seen: the lines of `expected` near the end.
set -euo pipefail

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > probe.csproj <<'EOF'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <InvariantGlobalization>true</InvariantGlobalization>
    <NoWarn>$(NoWarn);NU1603;CS0649</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.ML" Version="[5.0.1]" />
    <PackageReference Include="Microsoft.ML.FastTree" Version="[5.0.1]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var random = new Random(1);
var payments = Enumerable.Range(0, 2000).Select(_ => Payment.Of((float)random.NextDouble(), (float)random.NextDouble())).ToList();
var data = ml.Data.LoadFromEnumerable(payments);
var features = ml.Transforms.Concatenate("Features", nameof(Payment.Amount), nameof(Payment.Speed));

var linear = features.Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression()).Fit(data);
ShowAnswers("logistic regression", linear);
ShowAnswers("trees", features.Append(ml.BinaryClassification.Trainers.FastTree()).Fit(data));
ShowClass();
ShowMetrics();
ShowFile();

void ShowAnswers(string name, ITransformer model)
{
    var engine = ml.Model.CreatePredictionEngine<Payment, Verdict>(model);
    var whole = engine.Predict(new Payment { Amount = 0.95f, Speed = 0.95f });
    var damaged = engine.Predict(new Payment { Amount = float.NaN, Speed = 0.95f });
    Console.WriteLine($"{name}: fraud {whole.PredictedLabel}; amount missing: fraud {damaged.PredictedLabel}, probability is a number {float.IsFinite(damaged.Probability)}");
}

void ShowClass()
{
    var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Payment.Kind)).Append(features)
        .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
        .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel")).Fit(data);
    var engine = ml.Model.CreatePredictionEngine<Payment, Classified>(model);
    Console.WriteLine($"classes: '{engine.Predict(new Payment { Amount = 0.95f, Speed = 0.95f }).PredictedLabel}'; "
        + $"amount missing: '{engine.Predict(new Payment { Amount = float.NaN, Speed = 0.95f }).PredictedLabel}'");
}

void ShowMetrics()
{
    var damaged = payments.Select((payment, i) => i % 2 == 0 ? payment with { Amount = float.NaN } : payment).ToList();
    var scored = linear.Transform(ml.Data.LoadFromEnumerable(damaged));
    var metrics = ml.BinaryClassification.Evaluate(scored);
    var found = ml.Data.CreateEnumerable<Verdict>(scored, reuseRowObject: false).Zip(payments).Count(pair => pair.First.PredictedLabel && pair.Second.Label);
    var counted = metrics.ConfusionMatrix.Counts.Sum(row => row.Sum());
    var recall = (double)found / payments.Count(payment => payment.Label);
    Console.WriteLine($"evaluation of {damaged.Count} rows: {counted} counted, recall above 0.99: {metrics.PositiveRecall > 0.99}; by hand below 0.51: {recall < 0.51}");
}

void ShowFile()
{
    File.WriteAllLines("payments.csv", ["Amount,Speed", "0.9,1", "n/a,1", "\"1,000\",1", ",1"]);
    var read = ml.Data.LoadFromTextFile<Line>("payments.csv", separatorChar: ',', hasHeader: true, allowQuoting: true);
    Console.WriteLine("file: " + string.Join(", ", ml.Data.CreateEnumerable<Line>(read, reuseRowObject: false).Select(line => line.Amount)));
}

/// <summary>A payment, fraud when large and fast.</summary>
sealed record Payment
{
    public float Amount { get; init; }
    public float Speed { get; init; }
    public bool Label { get; init; }
    public string Kind { get; init; } = "";

    public static Payment Of(float amount, float speed) =>
        new() { Amount = amount, Speed = speed, Label = amount + speed > 1, Kind = amount + speed > 1.3 ? "fraud" : amount + speed > 0.7 ? "look" : "fine" };
}

sealed class Line
{
    [LoadColumn(0)] public float Amount;
}

sealed class Verdict
{
    public bool PredictedLabel;
    public float Probability;
}

sealed class Classified
{
    public string PredictedLabel = "";
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
logistic regression: fraud True; amount missing: fraud False, probability is a number False
trees: fraud True; amount missing: fraud True, probability is a number True
classes: 'fraud'; amount missing: ''
evaluation of 2000 rows: 1000 counted, recall above 0.99: True; by hand below 0.51: True
file: 0.9, NaN, NaN, 0
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: missing numbers are treated otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
