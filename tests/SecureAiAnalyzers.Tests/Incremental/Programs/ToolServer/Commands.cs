using System.Diagnostics;

namespace Shop.Tools;

public delegate string Command(string text);

public record CommandText(string Name, List<string> Parts);

public static class Commands
{
    public static string Open(CommandText command) => Process.Start("sh", command.Name + string.Join(" ", command.Parts)).ToString();

    public static void Close(string name) => Process.Start("sh", name);

    public static void Close(int number) => Process.Start("sh", "-c " + number);
}
