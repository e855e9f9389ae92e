using SecureDesk;

if (args is ["serve"])
    await DeskServer.RunAsync();
else
    await Desk.RunAsync(Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
