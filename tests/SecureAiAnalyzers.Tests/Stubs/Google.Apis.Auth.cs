#nullable enable
#pragma warning disable

namespace Google.Apis.Auth.OAuth2
{
    public interface ICredential
    {
    }

    public class GoogleCredential : ICredential
    {
        internal GoogleCredential() { }
        public static GoogleCredential FromAccessToken(string accessToken) => throw null!;
        public static GoogleCredential FromFile(string path) => throw null!;
        public static GoogleCredential FromJson(string json) => throw null!;
        public static GoogleCredential GetApplicationDefault() => throw null!;
    }
}
