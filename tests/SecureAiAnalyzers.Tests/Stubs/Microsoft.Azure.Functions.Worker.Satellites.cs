// refs: Microsoft.Azure.Functions.Worker; Microsoft.Azure.Functions.Worker.Extensions.Http; Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore; Microsoft.Azure.Functions.Worker.Extensions.Storage.Blobs; Microsoft.Azure.Functions.Worker.Extensions.Storage.Queues
// Triggers of Service Bus and Event Hubs.
#nullable enable
#pragma warning disable

namespace Microsoft.Azure.Functions.Worker
{
    using System;

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class ServiceBusTriggerAttribute : Attribute
    {
        public ServiceBusTriggerAttribute(string queueName) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class EventHubTriggerAttribute : Attribute
    {
        public EventHubTriggerAttribute(string eventHubName) => throw null!;
    }
}
