#!/usr/bin/env bash
# Packages: NCalcSync 7.4.0, DynamicExpresso.Core 2.19.6, System.Linq.Dynamic.Core 1.7.4, Jint 4.18.0, DataTable.Compute of .NET 10.
#
# Behaviour: a "calculator" tool usually hands the text of a model to one of these. Three of the five work out whole numbers as 32-bit
# integers and wrap round without an error: 50000*50000/1000 is -1794967.296 (NCalc) or -1794967, and the milliseconds of 1000 days are
# 500654080. NCalc's DecimalAsDefault does not change that, because it is about numbers with a point; OverflowProtection does, by an
# exception. 7/2 is 3 or 3.5, and 2^10 is the exclusive or, 8, wherever it is accepted. DataTable.Compute raises an exception for
# everything that does not fit, and Jint counts in doubles.
# Seen: the table below, one line for each text.
#
# Why it matters: models are told to use the tool because they are bad at sums. A total, a price or a duration comes back wrong, with the
# authority of a calculator, for numbers of every-day size, and the next engine that somebody puts in gives another answer.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

cat > probe.csproj <<'E'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="NCalcSync" Version="[7.4.0]" />
    <PackageReference Include="DynamicExpresso.Core" Version="[2.19.6]" />
    <PackageReference Include="System.Linq.Dynamic.Core" Version="[1.7.4]" />
    <PackageReference Include="Jint" Version="[4.18.0]" />
  </ItemGroup>
</Project>
E

cat > Program.cs <<'E'
using System.Data;
using System.Globalization;
using System.Linq.Dynamic.Core;
using System.Reflection;
using NCalc;

Dictionary<string, Func<string, object>> engines = new()
{
    ["NCalc"] = text => new NCalc.Expression(text).Evaluate(),
    ["NCalc decimal"] = text => new NCalc.Expression(text, ExpressionOptions.DecimalAsDefault).Evaluate(),
    ["NCalc protected"] = text => new NCalc.Expression(text, ExpressionOptions.OverflowProtection).Evaluate(),
    ["DynamicExpresso"] = text => new DynamicExpresso.Interpreter().Eval(text),
    ["Dynamic LINQ"] = text => DynamicExpressionParser.ParseLambda(typeof(object), null, text).Compile().DynamicInvoke(new object()),
    ["DataTable"] = text => new DataTable().Compute(text, ""),
    ["Jint"] = text => new Jint.Engine().Evaluate(text).ToObject(),
};

foreach (var text in (string[])["50000*50000/1000", "1000*24*3600*1000", "7/2", "2^10"])
{
    Console.WriteLine(text);
    foreach (var (name, evaluate) in engines)
        Console.WriteLine($"  {name}: {Try(() => evaluate(text))}");
}

static string Try(Func<object> evaluate)
{
    try
    {
        return Convert.ToString(evaluate(), CultureInfo.InvariantCulture);
    }
    catch (Exception exception)
    {
        return (exception is TargetInvocationException ? exception.InnerException : exception).GetType().Name;
    }
}
E

cat > expected.txt <<'E'
50000*50000/1000
  NCalc: -1794967.296
  NCalc decimal: -1794967.296
  NCalc protected: OverflowException
  DynamicExpresso: -1794967
  Dynamic LINQ: -1794967
  DataTable: OverflowException
  Jint: 2500000
1000*24*3600*1000
  NCalc: 500654080
  NCalc decimal: 500654080
  NCalc protected: OverflowException
  DynamicExpresso: 500654080
  Dynamic LINQ: 500654080
  DataTable: OverflowException
  Jint: 86400000000
7/2
  NCalc: 3.5
  NCalc decimal: 3.5
  NCalc protected: 3.5
  DynamicExpresso: 3
  Dynamic LINQ: 3
  DataTable: 3.5
  Jint: 3.5
2^10
  NCalc: 8
  NCalc decimal: 8
  NCalc protected: 8
  DynamicExpresso: 8
  Dynamic LINQ: ParseException
  DataTable: EvaluateException
  Jint: 8
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: the calculators no longer answer as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: whole numbers wrap round silently in NCalc, DynamicExpresso and Dynamic LINQ."
