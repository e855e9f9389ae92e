using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.EffectKind;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Libraries that send mails and messages to people.</summary>
internal static class MessengersSdk
{
    private const string MailFolder = "MailKit.IMailFolder";
    private const string SendGridMails = "SendGrid.Helpers.Mail.";
    private const string Accounts = "Twilio.Rest.Api.V2010.Account.";

    private static string[] SendGridCreators =>
        ["CreateSingleEmail", "CreateSingleEmailToMultipleRecipients", "CreateMultipleEmailsToMultipleRecipients"];

    public static SdkCatalog MailKit { get; } = new(
        "MailKit",
        packages: ["MailKit"],
        newestVersion: "4.18.2",
        anchors: ["MailKit"],
        rows:
        [
            .. Effects(SendMessage, "MailKit.IMailTransport", "Send", "SendAsync"),
            SinkProperty(SinkKinds.Html, "MimeKit.BodyBuilder", "HtmlBody"),
            SinkProperty(SinkKinds.Html, "MimeKit.TextPart", "Text", FlowCondition.Html, selector: "subtype"),
            SinkProperty(SinkKinds.Html, "MimeKit.TextPart", "Text", FlowCondition.Html, selector: "format"),
            .. Reads(ReadKind.Mail, MailFolder, "Fetch", "FetchAsync", "GetMessage", "GetMessageAsync"),
            .. Reads(ReadKind.Mail, "MailKit.IMailSpool", "GetMessage", "GetMessageAsync", "GetMessages", "GetMessagesAsync"),
            .. Effects(DeleteFromService, MailFolder, "Delete", "DeleteAsync", "Expunge", "ExpungeAsync"),
            .. Effects(ChangeService, MailFolder, "Append", "AppendAsync", "MoveTo", "MoveToAsync", "Replace", "ReplaceAsync", "Store", "StoreAsync"),
        ],
        isAiSdk: false);

    public static SdkCatalog SendGrid { get; } = new(
        "SendGrid",
        packages: ["SendGrid"],
        newestVersion: "9.29.3",
        anchors: ["SendGrid"],
        rows:
        [
            .. Effects(SendMessage, "SendGrid.ISendGridClient", "SendEmailAsync"),
            SinkProperty(SinkKinds.Html, SendGridMails + "SendGridMessage", "HtmlContent"),
            Sink(SinkKinds.Html, SendGridMails + "SendGridMessage", "AddContent", "text", FlowCondition.Html, selector: "mimeType"),
            .. Sink(SinkKinds.Html, SendGridMails + "MailHelper", SendGridCreators, "htmlContent"),
        ],
        isAiSdk: false);

    public static SdkCatalog Twilio { get; } = new(
        "Twilio",
        packages: ["Twilio"],
        newestVersion: "8.2.0",
        anchors: ["Twilio"],
        rows:
        [
            .. Effects(SendMessage, Accounts + "MessageResource", "Create", "CreateAsync"),
            .. Effects(SendMessage, Accounts + "CallResource", "Create", "CreateAsync"),
        ],
        isAiSdk: false);
}
