#nullable enable
#pragma warning disable

namespace ModelContextProtocol.Protocol
{
    using System;
    using System.Threading;
    using System.Threading.Tasks;

    public sealed class SamplingCapability
    {
        public Func<CreateMessageRequestParams?, IProgress<ProgressNotificationValue>, CancellationToken, ValueTask<CreateMessageResult>>?
            SamplingHandler { get; set; }
    }

    public sealed class ElicitationCapability
    {
        public Func<ElicitRequestParams?, CancellationToken, ValueTask<ElicitResult>>? ElicitationHandler { get; set; }
    }
}
