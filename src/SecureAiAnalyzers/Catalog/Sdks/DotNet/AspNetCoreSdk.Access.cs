using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Who may do what: signing in, roles and claims, requirements, passwords.</content>
internal static partial class AspNetCoreSdk
{
    private const string Identity = "Microsoft.AspNetCore.Identity.";
    private const string SignInManager = Identity + "SignInManager`1";
    private const string UserManager = Identity + "UserManager`1";
    private const string RoleManager = Identity + "RoleManager`1";
    private const string AccessAuthentication = "Microsoft.AspNetCore.Authentication.";
    private const string AccessAuthorization = "Microsoft.AspNetCore.Authorization.";
    private const string Claims = "System.Security.Claims.";
    private const string Claim = Claims + "Claim";
    private const string Principal = Claims + "ClaimsPrincipal";

    private static SdkRow[] AccessRows =>
    [
        .. Members(AccessGrant, SignInManager, "SignInAsync", "SignInWithClaimsAsync"),
        .. Members(
            AccessGrant,
            UserManager,
            "AddToRoleAsync",
            "AddToRolesAsync",
            "AddClaimAsync",
            "AddClaimsAsync",
            "AddLoginAsync",
            "AddPasswordAsync",
            "ResetPasswordAsync",
            "GeneratePasswordResetTokenAsync",
            "SetTwoFactorEnabledAsync"),
        .. Members(AccessGrant, RoleManager, "CreateAsync", "AddClaimAsync"),
        .. Reads(
            ReadKind.PrivateData,
            UserManager,
            "FindByEmailAsync",
            "FindByIdAsync",
            "FindByNameAsync",
            "GetClaimsAsync",
            "GetUserAsync",
            "GetUsersInRoleAsync"),
        .. Members(AccessGrant, AccessAuthentication + "AuthenticationHttpContextExtensions", "SignInAsync"),
        .. Members(AccessGrant, AccessAuthentication + "IAuthenticationService", "SignInAsync"),
        .. Members(AccessGrant, AccessAuthentication + "AuthenticateResult", "Success"),
        .. Members(AccessGrant, AccessAuthorization + "AuthorizationHandlerContext", "Succeed"),
        .. Members(AccessGrant, AccessAuthorization + "AuthorizationResult", "Success"),
        .. Members(AccessGrant, "Microsoft.AspNetCore.Mvc.ControllerBase", "SignIn"),
        .. Members(AccessGrant, "Microsoft.AspNetCore.Http.Results", "SignIn"),
        .. Members(AccessGrant, "Microsoft.AspNetCore.Http.TypedResults", "SignIn"),
        .. Members(AccessGrant, Claims + "ClaimsIdentity", "AddClaim", "AddClaims"),

        .. Members(
            CredentialCheck,
            UserManager,
            "CheckPasswordAsync",
            "VerifyTwoFactorTokenAsync",
            "VerifyUserTokenAsync",
            "VerifyChangePhoneNumberTokenAsync",
            "IsInRoleAsync"),
        .. Members(
            CredentialCheck,
            SignInManager,
            "CheckPasswordSignInAsync",
            "PasswordSignInAsync",
            "TwoFactorSignInAsync",
            "TwoFactorAuthenticatorSignInAsync",
            "ExternalLoginSignInAsync"),
        .. Members(CredentialCheck, Identity + "IPasswordHasher`1", "VerifyHashedPassword"),
        .. Members(CredentialCheck, AccessAuthorization + "IAuthorizationService", "AuthorizeAsync"),
        .. Members(CredentialCheck, AccessAuthorization + "AuthorizationServiceExtensions", "AuthorizeAsync"),
        .. Members(CredentialCheck, AccessAuthentication + "AuthenticationHttpContextExtensions", "AuthenticateAsync"),
        .. Members(CredentialCheck, Principal, "HasClaim"),
        .. Members(CredentialCheck, "System.Security.Principal.IPrincipal", "IsInRole"),
        .. Members(CredentialCheck, "System.Security.Principal.IIdentity", "IsAuthenticated"),
        .. Members(CredentialCheck, "System.Security.Cryptography.CryptographicOperations", "FixedTimeEquals"),

        Sink(SinkKinds.Access, Claim, Ctor, "value", FlowCondition.AccessClaim, selector: "type"),
        .. Sink(SinkKinds.Access, UserManager, ["AddToRoleAsync"], "role"),
        .. Sink(SinkKinds.Access, UserManager, ["AddToRolesAsync"], "roles"),
        .. Sink(SinkKinds.Access, Identity + "IdentityRole", [Ctor], "roleName"),
        .. Sink(SinkKinds.Access, "System.Security.Principal.GenericPrincipal", [Ctor], "roles"),
        .. Sink(SinkKinds.Access, AccessAuthorization + "IAuthorizationService", ["AuthorizeAsync"], "policyName"),
        .. Sink(SinkKinds.Access, AccessAuthorization + "AuthorizationServiceExtensions", ["AuthorizeAsync"], "policyName"),
        .. Members(
            DescriptiveClaim,
            Claims + "ClaimTypes",
            "Country",
            "DateOfBirth",
            "Gender",
            "GivenName",
            "HomePhone",
            "Locality",
            "MobilePhone",
            "OtherPhone",
            "PostalCode",
            "StateOrProvince",
            "StreetAddress",
            "Surname",
            "Uri",
            "Webpage"),
    ];
}
