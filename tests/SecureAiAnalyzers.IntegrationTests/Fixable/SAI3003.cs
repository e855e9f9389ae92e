using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Fixable.SAI3003;

public static class Startup
{
    public static void AddModel(WebApplicationBuilder builder) =>
        builder.Services.AddChatClient(new ChatClient("gpt-5.5-2026-04-23", builder.Configuration["OpenAI:Key"]).AsIChatClient());
}
