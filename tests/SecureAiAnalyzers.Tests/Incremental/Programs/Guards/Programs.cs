using Microsoft.Extensions.AI;

namespace Team;

internal static class Roles
{
    public static readonly ChatRole First = ChatRole.System;

    public static ChatRole Of(string name) => First;
}

internal static class Programs
{
    public static string Shell { get; } = "sh";

    public static string Arguments(string text) => Checks.IsKnown(text) ? text : throw new ArgumentException(text);
}
