using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>What the service keeps: files, the containers in which a model runs code, vector stores, conversations.</content>
internal static partial class OpenAISdk
{
    private const string Containers = "OpenAI.Containers.ContainerClient";
    private const string Conversations = "OpenAI.Conversations.ConversationClient";
    private const string VectorStores = "OpenAI.VectorStores.VectorStoreClient";
    private const string ContainerSecret = "OpenAI.Containers.ContainerNetworkPolicyDomainSecret";

    private static SdkRow[] StoredText =>
    [
        .. Prompt(Files, ["UploadFile", "UploadFileAsync"], "file"),
        .. Prompt(Files, ["UploadFile", "UploadFileAsync", "AddUploadPart", "AddUploadPartAsync"], "content"),
        .. Sink(SinkKinds.FilePath, Files, ["UploadFile", "UploadFileAsync"], "filePath"),
        .. Found(Files, "DownloadFile", "DownloadFileAsync"),
        .. Found("OpenAI.Files.OpenAIFile", "Filename"),

        Parameter(Credential, ContainerSecret, Ctor, "value"),
        Member(Credential, ContainerSecret, "Value"),
        .. Prompt(Containers, ["UploadContainerFile", "UploadContainerFileAsync"], "content"),
        .. Generated(Containers, "DownloadContainerFile", "DownloadContainerFileAsync"),
        .. Generated("OpenAI.Containers.ContainerFileResource", "Path"),
        .. Generated(ResponseNamespace + "ContainerFileCitationMessageAnnotation", "Filename"),

        .. Found(VectorStores, "SearchVectorStore", "SearchVectorStoreAsync"),
        .. Found(VectorStores, "RetrieveVectorStoreFileContent", "RetrieveVectorStoreFileContentAsync"),
        .. Prompt(VectorStores, ["SearchVectorStore", "SearchVectorStoreAsync"], "content"),

        .. Prompt(Conversations, ["CreateConversation", "CreateConversationAsync"], "content"),
        .. Prompt(Conversations, ["CreateConversationItems", "CreateConversationItemsAsync"], "content"),
        .. Found(Conversations, "GetConversationItem", "GetConversationItemAsync", "GetConversationItems", "GetConversationItemsAsync"),
        .. Found(Responses, "GetResponseInputItems", "GetResponseInputItemsAsync"),
        .. Found(Chat, "GetChatCompletionMessages", "GetChatCompletionMessagesAsync"),
        .. Found(ChatNamespace + "ChatCompletionMessageListDatum", "Content", "ContentParts", "Refusal", "ToolCalls"),
    ];
}
