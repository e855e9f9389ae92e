// refs: Microsoft.Azure.WebJobs; Microsoft.Azure.WebJobs.Extensions.Http; Microsoft.Azure.WebJobs.Extensions.Storage.Blobs; Microsoft.Azure.WebJobs.Extensions.Storage.Queues
// Triggers of Service Bus and Event Hubs.
#nullable enable
#pragma warning disable
using System;

namespace Microsoft.Azure.WebJobs
{

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
