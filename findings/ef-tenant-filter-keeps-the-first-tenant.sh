#!/usr/bin/env bash
# Packages: Microsoft.EntityFrameworkCore.Sqlite 10.0.15 (SQLite in memory).
#
# Behaviour: the model of a context class is built once per process. A query filter that reads the tenant from a member of the context
# follows each instance. One that reads it from anything else, such as the constructor parameter of an IEntityTypeConfiguration<T> class or
# a local variable of OnModelCreating, keeps the value of the first instance for good, as text in the SQL: the tenant "blue" then reads the
# rows of "red". A second HasQueryFilter without a name (soft delete, say) replaces the first one, so the tenant filter is gone; named
# filters add up. Find returns a row that the context already tracks, whatever the filter says.
# Seen: blue's context gives "red" for two of three layouts, both rows for the replaced filter, and the tracked row of the other tenant.
#
# Why it matters: a search tool that a model calls relies on this filter as its only wall between customers. Moving the configuration to a
# class of its own looks like tidying up; tests with one tenant stay green.
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
using Microsoft.EntityFrameworkCore.Metadata.Builders;

using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
using (var setup = new Shop("red", connection))
{
    setup.Database.EnsureCreated();
    setup.AddRange(
        new Order { Tenant = "red" }, new Order { Tenant = "blue" },
        new Invoice { Tenant = "red" }, new Invoice { Tenant = "blue" },
        new Ticket { Tenant = "red" }, new Ticket { Tenant = "blue" },
        new Mail { Tenant = "red" }, new Mail { Tenant = "blue" },
        new Draft { Tenant = "red" }, new Draft { Tenant = "blue" });
    setup.SaveChanges();
}

using var blue = new Shop("blue", connection);
Console.WriteLine("The context of tenant blue reads:");
Console.WriteLine($"  filter on a member of the context: {Tenants(blue.Set<Order>())}");
Console.WriteLine($"  filter in a configuration class: {Tenants(blue.Set<Invoice>())}");
Console.WriteLine($"  filter on a local variable: {Tenants(blue.Set<Ticket>())}");
Console.WriteLine($"  tenant filter, then a filter for deleted rows: {Tenants(blue.Set<Mail>())}");
Console.WriteLine($"  the same two with names: {Tenants(blue.Set<Draft>())}");
Console.WriteLine($"SQL of the configuration class: {blue.Set<Invoice>().Select(row => row.Id).ToQueryString().ReplaceLineEndings(" ")}");

using var other = new Shop("blue", connection);
var tracked = other.Set<Order>().IgnoreQueryFilters().Single(row => row.Tenant == "red");
Console.WriteLine($"Find of a tracked row: {other.Set<Order>().Find(tracked.Id)?.Tenant ?? "nothing"}");
using var fresh = new Shop("blue", connection);
Console.WriteLine($"Find of a row that is not tracked: {fresh.Set<Order>().Find(tracked.Id)?.Tenant ?? "nothing"}");

static string Tenants<T>(IQueryable<T> rows) where T : Row => string.Join(", ", rows.Select(row => row.Tenant));

public abstract class Row
{
    public int Id { get; set; }
    public string Tenant { get; set; }
    public bool Deleted { get; set; }
}

public class Order : Row;
public class Invoice : Row;
public class Ticket : Row;
public class Mail : Row;
public class Draft : Row;

public class InvoiceConfiguration(string tenant) : IEntityTypeConfiguration<Invoice>
{
    public void Configure(EntityTypeBuilder<Invoice> builder) => builder.HasQueryFilter(row => row.Tenant == tenant);
}

public class Shop(string tenant, SqliteConnection connection) : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite(connection);

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Order>().HasQueryFilter(row => row.Tenant == tenant);
        model.ApplyConfiguration(new InvoiceConfiguration(tenant));
        var current = tenant;
        model.Entity<Ticket>().HasQueryFilter(row => row.Tenant == current);
        model.Entity<Mail>().HasQueryFilter(row => row.Tenant == tenant);
        model.Entity<Mail>().HasQueryFilter(row => !row.Deleted);
        model.Entity<Draft>().HasQueryFilter("tenant", row => row.Tenant == tenant);
        model.Entity<Draft>().HasQueryFilter("deleted", row => !row.Deleted);
    }
}
E

cat > expected.txt <<'E'
The context of tenant blue reads:
  filter on a member of the context: blue
  filter in a configuration class: red
  filter on a local variable: red
  tenant filter, then a filter for deleted rows: red, blue
  the same two with names: blue
SQL of the configuration class: SELECT "i"."Id" FROM "Invoice" AS "i" WHERE "i"."Tenant" = 'red'
Find of a tracked row: red
Find of a row that is not tracked: nothing
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: query filters of EF Core no longer behave as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: a filter that captures the tenant outside the context belongs to the first tenant."
