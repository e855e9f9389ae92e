using Microsoft.Extensions.AI;

namespace Fixable.SAI3001;

public static class Pipeline
{
    public static IChatClient Observe(IChatClient client) => client.AsBuilder()
        .UseOpenTelemetry(configure: telemetry => telemetry.EnableSensitiveData = true)
        .Build();
}
