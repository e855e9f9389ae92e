using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Fixable.SAI4008;

[McpServerToolType]
public static class Weather
{
    [McpServerTool(ReadOnly = true), Description("Tells the weather of a city.")]
    public static string Tell(string city) => "The sun shines in " + city;
}
