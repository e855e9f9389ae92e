#!/usr/bin/env bash
# Packages: Microsoft.EntityFrameworkCore.Sqlite 10.0.15 (SQLite in memory).
#
# Behaviour: FromSql, SqlQuery and ExecuteSql make a parameter of every hole of an interpolated string, also where a parameter means
# something else. A hole between quotes, as in '{name}' or '%{name}%', becomes the literal text '@p0': the query is valid, runs and finds
# nothing. A column in ORDER BY {column} becomes a constant, so nothing is sorted; a list in IN ({ids}) becomes one text. None of these
# raises an exception, logs a warning or is refused.
# Seen: 1 row for {name}, 0 rows for '{name}' and '%{name}%', rows in the order of the table for ORDER BY {column}, an update that changes
# no row.
#
# Why it matters: the repair of raw SQL is to change FromSqlRaw($"…'{x}'…") into FromSql. With the quotes left in place the injection is
# gone and so is the result: a guard that looks for a blocked name finds none and lets everybody pass, an update reports zero rows.
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
    <PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="[10.0.15]" />
  </ItemGroup>
</Project>
E

cat > Program.cs <<'E'
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
using var db = new Lists(connection);
db.Database.EnsureCreated();
db.AddRange(new Blocked { Name = "beta", Rank = 1 }, new Blocked { Name = "alpha", Rank = 2 }, new Blocked { Name = "gamma", Rank = 3 });
db.SaveChanges();

string name = "alpha", column = "Name", ids = "1, 2";
Console.WriteLine($"Name = {{name}}: {Names(db.Blocked.FromSql($"SELECT * FROM Blocked WHERE Name = {name}"))}");
Console.WriteLine($"Name = '{{name}}': {Names(db.Blocked.FromSql($"SELECT * FROM Blocked WHERE Name = '{name}'"))}");
Console.WriteLine($"Name LIKE '%{{name}}%': {Names(db.Blocked.FromSql($"SELECT * FROM Blocked WHERE Name LIKE '%{name}%'"))}");
Console.WriteLine($"Id IN ({{ids}}): {Names(db.Blocked.FromSql($"SELECT * FROM Blocked WHERE Id IN ({ids})"))}");
var sorted = db.Database.SqlQuery<string>($"SELECT Name AS Value FROM Blocked ORDER BY {column}").ToList();
Console.WriteLine($"ORDER BY {{column}}: {string.Join(", ", sorted)}");
Console.WriteLine($"UPDATE … WHERE Name = '{{name}}': {db.Database.ExecuteSql($"UPDATE Blocked SET Rank = 9 WHERE Name = '{name}'")} row(s)");
Console.WriteLine($"SQL: {db.Blocked.FromSql($"SELECT * FROM Blocked WHERE Name = '{name}'").ToQueryString().ReplaceLineEndings(" ")}");

static string Names(IQueryable<Blocked> rows) => string.Join(", ", rows.AsEnumerable().Select(row => row.Name).DefaultIfEmpty("nothing"));

public class Blocked
{
    public int Id { get; set; }
    public string Name { get; set; }
    public int Rank { get; set; }
}

public class Lists(SqliteConnection connection) : DbContext
{
    public DbSet<Blocked> Blocked => Set<Blocked>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite(connection);
}
E

cat > expected.txt <<'E'
Name = {name}: alpha
Name = '{name}': nothing
Name LIKE '%{name}%': nothing
Id IN ({ids}): nothing
ORDER BY {column}: beta, alpha, gamma
UPDATE … WHERE Name = '{name}': 0 row(s)
SQL: .param set p0 'alpha'  SELECT * FROM Blocked WHERE Name = '@p0' 
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: EF Core no longer treats holes as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: a hole in quotes is the text '@p0', and a column as a hole sorts nothing."
