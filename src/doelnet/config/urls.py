"""The addresses of the site; Dutch at the root, English under /en/."""

from __future__ import annotations

from allauth.account.decorators import secure_admin_login
from allauth.account.models import EmailAddress
from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.contrib.auth.models import Group
from django.urls import include, path
from django.utils.translation import gettext_lazy as _

# Keepers sign in where everybody does: there tries are counted, which Django's own page for them does not do.
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]  # as allauth says to do it
# What allauth and Django would show besides: here people have one address and rights of their own, no groups.
admin.site.unregister([EmailAddress, Group])
admin.site.site_header = admin.site.site_title = _("Beheer van Doelnet")
admin.site.index_title = _("Mensen en organisaties")

urlpatterns = [
    path("beheer/", admin.site.urls),
    *i18n_patterns(
        path("", include("doelnet.site.urls")),
        path("", include("doelnet.plans.urls")),
        path("", include("doelnet.intake.urls")),
        path("account/", include("doelnet.accounts.urls")),
        prefix_default_language=False,
    ),
]
