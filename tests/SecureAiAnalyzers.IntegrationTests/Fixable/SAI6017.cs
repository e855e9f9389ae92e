using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Fixable.SAI6017;

public sealed record Tenant(string Name);

public sealed class Invoices
{
    public static AIFunction Tool { get; } = AIFunctionFactory.Create(Count);

    [Description("Counts the invoices of a month.")]
    private static string Count(string month, [FromServices] Tenant tenant) => $"Invoices of {tenant.Name} in {month}: 7";
}
