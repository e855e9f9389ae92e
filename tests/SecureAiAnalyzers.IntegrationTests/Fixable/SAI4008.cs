using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Fixable.SAI4008;

[McpServerToolType]
public static class Weather
{
    [McpServerTool(ReadOnly = true), Description("Tells the weather of a city.\U000E0053\U000E0065\U000E006E\U000E0064")]
    public static string Tell(string city) => "The sun shines in " + city;
}
