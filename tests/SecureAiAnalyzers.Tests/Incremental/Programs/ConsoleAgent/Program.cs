using ConsoleAgent;
using Microsoft.Extensions.AI;

var key = Environment.GetEnvironmentVariable("OPENAI_API_KEY");
var tools = new ToolBox(Environment.GetEnvironmentVariable("SHOP_TOKEN") ?? "");
tools.Add(tools.ReadFile, "read");
tools.Add((string name) => Shell.Run(name), nameof(Shell.Run));
tools.Add(Greet, "greet");
var agent = new Agent(Clients.Create(key!), tools.All);
while (Console.ReadLine() is { Length: > 0 } line)
    Console.WriteLine(await agent.AskAsync(line));

string Greet(string name)
{
    Shell.Run(name);
    return "Hello " + name;
}
