using Microsoft.AspNetCore.SignalR;

namespace Desk;

public sealed class DeskHub(IDesk desk) : Hub
{
    public Task<string> Ask(string text) => desk.AnswerAsync(new Letter("hub", text), Context.ConnectionAborted);

    public override Task OnConnectedAsync() => Clients.Caller.SendAsync("hello", Switches.Default);
}
