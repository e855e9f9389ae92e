#nullable enable
#pragma warning disable

using System;
using Azure.Core;

namespace Azure.Search.Documents
{
    public class SearchClientOptions : ClientOptions
    {
    }

    public class SearchClient
    {
        protected SearchClient() { }
        public SearchClient(Uri endpoint, string indexName, AzureKeyCredential credential) { }
        public SearchClient(Uri endpoint, string indexName, AzureKeyCredential credential, SearchClientOptions options) { }
        public SearchClient(Uri endpoint, string indexName, TokenCredential tokenCredential) { }
        public SearchClient(Uri endpoint, string indexName, TokenCredential tokenCredential, SearchClientOptions options) { }
    }
}

namespace Azure.Search.Documents.Indexes
{
    public class SearchIndexClient
    {
        protected SearchIndexClient() { }
        public SearchIndexClient(Uri endpoint, AzureKeyCredential credential) { }
        public SearchIndexClient(Uri endpoint, AzureKeyCredential credential, SearchClientOptions options) { }
        public SearchIndexClient(Uri endpoint, TokenCredential tokenCredential) { }
        public SearchIndexClient(Uri endpoint, TokenCredential tokenCredential, SearchClientOptions options) { }
    }

    public class SearchIndexerClient
    {
        protected SearchIndexerClient() { }
        public SearchIndexerClient(Uri endpoint, AzureKeyCredential credential) { }
        public SearchIndexerClient(Uri endpoint, AzureKeyCredential credential, SearchClientOptions options) { }
        public SearchIndexerClient(Uri endpoint, TokenCredential tokenCredential) { }
        public SearchIndexerClient(Uri endpoint, TokenCredential tokenCredential, SearchClientOptions options) { }
    }
}
