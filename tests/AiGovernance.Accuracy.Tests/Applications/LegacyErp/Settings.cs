using System;
using System.Collections.Specialized;

namespace LegacyErp
{
    public static class Settings
    {
        private static readonly NameValueCollection Values = new NameValueCollection
        {
            { "ErpUrl", "http://erp.lemaire.local:8080/api" },
        };

        // From app.config: nobody can tell from code where it points to.
        public static string AnalyticsUrl
        {
            get { return Values["AnalyticsUrl"]; }
        }

        public static string GptHost
        {
            get { return Values["GptHost"] ?? "api.openai.com"; } // AI: endpoint
        }
    }
}
