#!/usr/bin/env bash
# Audit and soft delete that hang on SaveChanges of Entity Framework Core see nothing of bulk changes.
#
# Packages: Microsoft.EntityFrameworkCore.Sqlite 10.0.15.
# Behaviour: an interceptor of SaveChanges is told of what is saved, and can turn a removal into a mark. ExecuteUpdate, ExecuteDelete and
# SQL that is run change the rows without it: no entry, no mark, and the row that was only to be hidden is gone for good.
# Why it matters: a tool of an agent is often one bulk statement ("close all tickets of"), and whoever relies on the audit table finds no
# trace of it. Record in a command interceptor, in the database, or in the tool itself; keep bulk deletes out of tools.
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
    <PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="[10.0.15]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

await using var connection = new SqliteConnection("Data Source=:memory:");
await connection.OpenAsync();
var audit = new Audit();
var options = new DbContextOptionsBuilder<Desk>().UseSqlite(connection).AddInterceptors(audit).Options;
await using var desk = new Desk(options);
await desk.Database.EnsureCreatedAsync();
desk.Tickets.AddRange(Enumerable.Range(1, 5).Select(id => new Ticket { Id = id }));
await desk.SaveChangesAsync();

await ShowAsync("assign and save", async () => (await desk.Tickets.FindAsync(1))!.Closed = true);
await ShowAsync("ExecuteUpdate", () => desk.Tickets.Where(ticket => ticket.Id == 2).ExecuteUpdateAsync(set => set.SetProperty(ticket => ticket.Closed, true)));
await ShowAsync("remove and save", async () => desk.Tickets.Remove((await desk.Tickets.FindAsync(3))!));
await ShowAsync("ExecuteDelete", () => desk.Tickets.Where(ticket => ticket.Id == 4).ExecuteDeleteAsync());
await ShowAsync("SQL", () => desk.Database.ExecuteSqlAsync($"delete from Tickets where Id = {5}"));

async Task ShowAsync(string name, Func<Task> change)
{
    audit.Entries = 0;
    await change();
    await desk.SaveChangesAsync();
    var rows = await desk.Tickets.IgnoreQueryFilters().CountAsync();
    Console.WriteLine($"{name}: audit entries {audit.Entries}, rows in the table {rows}");
}

sealed class Ticket
{
    public int Id { get; set; }

    public bool Closed { get; set; }

    public bool Removed { get; set; }
}

sealed class Desk(DbContextOptions<Desk> options) : DbContext(options)
{
    public DbSet<Ticket> Tickets => Set<Ticket>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Ticket>().HasQueryFilter(ticket => !ticket.Removed);
}

/// <summary>Notes each change, and marks rows as removed instead of deleting them.</summary>
sealed class Audit : SaveChangesInterceptor
{
    public int Entries { get; set; }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var entry in eventData.Context!.ChangeTracker.Entries<Ticket>().Where(entry => entry.State != EntityState.Unchanged).ToArray())
        {
            Entries++;
            if (entry.State == EntityState.Deleted)
            {
                entry.State = EntityState.Modified;
                entry.Entity.Removed = true;
            }
        }

        return ValueTask.FromResult(result);
    }
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
assign and save: audit entries 1, rows in the table 5
ExecuteUpdate: audit entries 0, rows in the table 5
remove and save: audit entries 1, rows in the table 5
ExecuteDelete: audit entries 0, rows in the table 4
SQL: audit entries 0, rows in the table 3
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: interceptors of SaveChanges see bulk changes now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
