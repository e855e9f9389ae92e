using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Mails: where text becomes their HTML.</content>
internal static partial class DotNetFlowSdk
{
    private const string MailMessage = "System.Net.Mail.MailMessage";

    private static FlowRow[] MailRows =>
    [
        SinkProperty(SinkKinds.Html, MailMessage, "Body", FlowCondition.Html, selector: "IsBodyHtml"),
        Sink(SinkKinds.Html, MailMessage, Ctor, "body", FlowCondition.Html, selector: "IsBodyHtml"),
        Sink(SinkKinds.Html, "System.Net.Mail.AlternateView", "CreateAlternateViewFromString", "content", FlowCondition.Html, selector: "mediaType"),
        Sink(SinkKinds.Html, "System.Net.Mail.AlternateView", "CreateAlternateViewFromString", "content", FlowCondition.Html, selector: "contentType"),
    ];
}
