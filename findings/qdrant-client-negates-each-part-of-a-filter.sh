#!/usr/bin/env bash
# With the operators of the Qdrant client, !(a & b) means "neither a nor b": a filter of rights leaves out too much, or shows what it should hide.
#
# Packages: Qdrant.Client 1.20.0 (the filters that it makes; evaluated as the server documents must, should and must_not).
# Behaviour: Conditions can be put together with &, | and !. The negation of a conjunction moves its parts, one by one, into must_not, of which
# none may hold: !(draft & foreign) leaves out every draft and everything foreign, not only foreign drafts, and !(!mine & !shared) asks for
# both and not for one of them. Within another negation it is the other way round: "hide what is secret, unless it is mine and current" also
# shows secret things that are only mine, or only current. !(a | b), a & !b and conjunctions of disjunctions are right.
# Why it matters: such filters say what a user may see in a search for a prompt. C# means something else by the same line, tests with one
# condition are right, and a model that gets too little says that there is nothing. Write must_not with a nested filter by hand, or give each
# negation a single condition.
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
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Qdrant.Client" Version="[1.20.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using Qdrant.Client.Grpc;
using static Qdrant.Client.Grpc.Conditions;

Condition a = MatchKeyword("a", "yes"), b = MatchKeyword("b", "yes"), c = MatchKeyword("c", "yes");
var byHand = new Filter();
byHand.MustNot.Add(new Condition { Filter = a & b });

Compare("a & !b", a & !b, (a, b, c) => a && !b);
Compare("(a | b) & c", (a | b) & c, (a, b, c) => (a || b) && c);
Compare("!(a | b)", !(a | b), (a, b, c) => !(a || b));
Compare("!(a & b)", !(a & b), (a, b, c) => !(a && b));
Compare("must_not of a filter a & b", byHand, (a, b, c) => !(a && b));
Compare("c & !(a & b)", c & !(a & b), (a, b, c) => c && !(a && b));
Compare("!(!a & !b)", !(!a & !b), (a, b, c) => !(!a && !b));
Compare("!(c & !(a & b))", !(c & !(a & b)), (a, b, c) => !(c && !(a && b)));

static void Compare(string text, Filter filter, Func<bool, bool, bool, bool> meant)
{
    var points = Enumerable.Range(0, 8).Select(bits => new Dictionary<string, bool>
    {
        ["a"] = (bits & 4) != 0,
        ["b"] = (bits & 2) != 0,
        ["c"] = (bits & 1) != 0,
    }).ToList();
    var tooMany = points.Where(point => Holds(filter, point) && !meant(point["a"], point["b"], point["c"])).Select(Named).ToList();
    var missing = points.Where(point => !Holds(filter, point) && meant(point["a"], point["b"], point["c"])).Select(Named).ToList();
    Console.WriteLine(tooMany.Count + missing.Count == 0
        ? $"{text}: as meant"
        : $"{text}: wrongly found: {ListOf(tooMany)}; missing: {ListOf(missing)}");
}

static bool Holds(Filter filter, Dictionary<string, bool> point) =>
    filter.Must.All(part => Is(part, point))
    && !filter.MustNot.Any(part => Is(part, point))
    && (filter.Should.Count == 0 || filter.Should.Any(part => Is(part, point)));

static bool Is(Condition part, Dictionary<string, bool> point) =>
    part.ConditionOneOfCase == Condition.ConditionOneOfOneofCase.Filter ? Holds(part.Filter, point) : point[part.Field.Key];

static string Named(Dictionary<string, bool> point) =>
    point.ContainsValue(true) ? string.Concat(point.Where(pair => pair.Value).Select(pair => pair.Key)) : "(none)";

static string ListOf(List<string> points) => points.Count == 0 ? "nothing" : string.Join(", ", points);
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
a & !b: as meant
(a | b) & c: as meant
!(a | b): as meant
!(a & b): wrongly found: nothing; missing: b, bc, a, ac
must_not of a filter a & b: as meant
c & !(a & b): wrongly found: nothing; missing: bc, ac
!(!a & !b): wrongly found: nothing; missing: b, bc, a, ac
!(c & !(a & b)): wrongly found: bc, ac; missing: nothing
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: filters are negated otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
